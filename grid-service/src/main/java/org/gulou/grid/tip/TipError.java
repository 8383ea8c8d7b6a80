package org.gulou.grid.tip;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a tip. */
public enum TipError implements ErrorCode {
    TIP_SETTLED(409, "The tip is settled."),
    TIP_ALREADY_THERE(409, "This place follows the tip up already."),
    TIP_PURGED(409, "What the tip said has been removed after its time."),
    UNKNOWN_PLACE(422, "A tip is about a place that exists today: a county, or a place below it."),
    PLACE_OF_ANOTHER_COUNTY(422, "A tip is followed up in the county it was told to.");

    private final int status;
    private final String sentence;

    TipError(int status, String sentence) {
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
