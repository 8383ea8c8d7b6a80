package org.gulou.report.period;

/** How often a template is owed. */
public enum PeriodType {
    /** Every calendar day. */
    DAILY,
    /** Every ISO week, Monday to Sunday. */
    WEEKLY,
    /** Once, for one collection. */
    ADHOC
}
