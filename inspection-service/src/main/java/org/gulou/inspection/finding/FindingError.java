package org.gulou.inspection.finding;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a finding. */
public enum FindingError implements ErrorCode {
    FINDING_NOT_FOUND(404, "There is no such finding that you may see."),
    FINDING_STATE(409, "The finding is in no state to do this."),
    UNKNOWN_FINDING(422, "There is no such finding of this site."),
    WITNESS_NOT_INSPECTOR(422, "The witness is one of the inspectors of the inspection."),
    WITNESS_IS_CALLER(422, "A fix on the spot is witnessed by the other inspector, not by whoever reports it.");

    private final int status;
    private final String sentence;

    FindingError(int status, String sentence) {
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
