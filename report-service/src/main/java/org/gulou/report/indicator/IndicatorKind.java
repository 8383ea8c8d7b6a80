package org.gulou.report.indicator;

/** What a figure stands for. */
public enum IndicatorKind {
    /** What happened within the window. */
    FLOW,
    /** What is there when the window ends. */
    STOCK,
    /** What has happened since counting began. */
    CUMULATIVE,
    /** What is computed of other figures and never entered. */
    RATIO
}
