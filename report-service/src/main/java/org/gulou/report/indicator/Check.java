package org.gulou.report.indicator;

/** A rule as evaluated on one report; {@code code} is the indicator it belongs to. */
public record Check(String code, String expr, Severity severity, CheckState state, String messageZh) {

    /** Whether it keeps the report from being signed. */
    public boolean isFailedError() {
        return state == CheckState.FAIL && severity == Severity.ERROR;
    }

    /** Whether it asks for a remark. */
    public boolean isFailedWarning() {
        return state == CheckState.FAIL && severity == Severity.WARNING;
    }
}
