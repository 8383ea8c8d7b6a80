package org.gulou.report.obligation;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with acting on an obligation. */
public enum ObligationError implements ErrorCode {
    OBLIGATION_NOT_FOUND(404, "There is no such obligation that you may see."),
    OBLIGATION_SETTLED(409, "The obligation has been met or excused, and stays so.");

    private final int status;
    private final String sentence;

    ObligationError(int status, String sentence) {
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
