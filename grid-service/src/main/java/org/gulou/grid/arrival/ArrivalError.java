package org.gulou.grid.arrival;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with an arrival. */
public enum ArrivalError implements ErrorCode {
    ARRIVAL_CLOSED(409, "The arrival is settled or cancelled, or was not reached; assign one not reached anew."),
    ARRIVAL_NOT_ASSIGNED(409, "No grid looks after this arrival yet; assign it first."),
    ARRIVAL_ALREADY_THERE(409, "This grid looks after the arrival already."),
    ARRIVAL_PURGED(409, "The personal details of this arrival have been removed after their time."),
    UNKNOWN_DESTINATION(422, "People arrive in a place that exists today: a county, or a place below it."),
    NOT_A_GRID(422, "The code has 15 digits and the grid exists today."),
    GRID_OF_ANOTHER_COUNTY(422, "An arrival is followed in the county it was declared for."),
    ARRIVED_ON_IMPLAUSIBLE(422, "The day of arrival lies within 60 days of today."),
    STAY_NEEDS_ONE_PLACE(422, "A stay names its place by areaCode or by place, one of them."),
    STAY_BACKWARDS(422, "A stay ends on its first day or later."),
    STAY_AFTER_ARRIVAL(422, "A stay of the travel history begins before the arrival or on its day."),
    UNKNOWN_RESIDENT(422, "No resident of this id is registered here.");

    private final int status;
    private final String sentence;

    ArrivalError(int status, String sentence) {
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
