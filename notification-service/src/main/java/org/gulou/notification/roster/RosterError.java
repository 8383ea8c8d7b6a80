package org.gulou.notification.roster;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a request about rosters. */
enum RosterError implements ErrorCode {
    SHIFT_ENDS_BEFORE_IT_BEGINS(422, "A shift ends after it begins."),
    SHIFT_TOO_LONG(422, "A shift lasts 7 days at most."),
    SHIFT_OUTSIDE_THE_TIME(422, "A shift begins within the time that is written."),
    SAME_SHIFT_TWICE(422, "The same person begins two shifts at the same time.");

    private final int status;
    private final String sentence;

    RosterError(int status, String sentence) {
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
