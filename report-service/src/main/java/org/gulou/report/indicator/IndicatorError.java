package org.gulou.report.indicator;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with an indicator. */
public enum IndicatorError implements ErrorCode {
    INDICATOR_NOT_FOUND(404, "There is no such indicator."),
    INDICATOR_EXISTS(409, "An indicator of this code is there already; indicators never change."),
    INVALID_EXPRESSION(
            422, "The expression cannot be read: codes, numbers, + - * /, comparisons, &&, || and ! are known."),
    UNKNOWN_OPERAND(422, "The expression names a code that is no indicator."),
    INVALID_AGGREGATE(422, "An aggregate is SUM, MAX, MIN or, for a RATIO, RATIO: and a division.");

    private final int status;
    private final String sentence;

    IndicatorError(int status, String sentence) {
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
