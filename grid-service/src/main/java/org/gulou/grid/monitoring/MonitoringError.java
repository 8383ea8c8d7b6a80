package org.gulou.grid.monitoring;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with an episode of monitoring. */
enum MonitoringError implements ErrorCode {
    UNKNOWN_RESIDENT(422, "Nobody of this id is registered in your areas."),
    RESIDENT_GONE(409, "The resident has moved out or is dead."),
    ALREADY_MONITORED(409, "The resident is monitored already."),
    UNKNOWN_PROTOCOL(422, "No protocol has this id."),
    NOTHING_TO_MONITOR(422, "By this protocol nobody of this kind is monitored."),
    PROTOCOL_FOR_OTHERS(422, "The protocol is for another kind of person than the episode's."),
    PROTOCOL_NOT_IN_FORCE(422, "The edition is not in force yet on that day."),
    ALREADY_UNDER_PROTOCOL(409, "The episode is under this protocol already."),
    STARTED_TOO_FAR_AHEAD(422, "Monitoring starts within the next 30 days."),
    ALREADY_OVER(422, "Monitoring that started on this day would be over by now."),
    MONITORING_NOT_ACTIVE(409, "The episode has ended."),
    MONITORING_NOT_STARTED(409, "The episode has not started yet."),
    CHECKED_IN_FUTURE(422, "A check is not made in the future."),
    CHECKED_BEFORE_START(422, "The check was made before monitoring started."),
    EXTENDED_TOO_FAR(422, "An episode is extended by 90 days at most, all in all."),
    CONVERSION_OUTDATED(
            409, "The number of episodes under this protocol is another one by now; look again and sign anew.");

    private final int status;
    private final String sentence;

    MonitoringError(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
