package org.gulou.report.rollup;

/** How much of what was expected a total holds. */
public enum TotalState {
    /** Every unit expected has given the figure, or stated that it does not apply. */
    COMPLETE,
    /** Some have. */
    PARTIAL,
    /** None has given a number. */
    NONE
}
