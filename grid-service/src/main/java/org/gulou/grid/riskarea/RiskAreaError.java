package org.gulou.grid.riskarea;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with an entry of the list. */
public enum RiskAreaError implements ErrorCode {
    RISK_AREA_ALREADY_LISTED(409, "This place is listed from this day already."),
    ONE_PLACE_NEEDED(422, "A place is told by areaCode or by place, one of them."),
    UNTIL_NOT_AFTER_FROM(422, "The first day no longer listed comes after the first day listed.");

    private final int status;
    private final String sentence;

    RiskAreaError(int status, String sentence) {
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
