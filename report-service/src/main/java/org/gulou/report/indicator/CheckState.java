package org.gulou.report.indicator;

/** What became of a rule. */
public enum CheckState {
    PASS,
    FAIL,
    /** An operand was missing or did not apply; never a failure, and never a zero. */
    NOT_EVALUATED
}
