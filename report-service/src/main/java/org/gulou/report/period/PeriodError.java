package org.gulou.report.period;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a period. */
public enum PeriodError implements ErrorCode {
    INVALID_PERIOD(422, "A period is a day (2026-11-23), an ISO week (2026-W48) or a collection (A- and its id)."),
    PERIOD_NOT_BEGUN(409, "The period has not begun; there is nothing to hand in yet.");

    private final int status;
    private final String sentence;

    PeriodError(int status, String sentence) {
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
