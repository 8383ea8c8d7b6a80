package org.gulou.report.unit;

/** What can owe a report. */
public enum UnitKind {
    AREA,
    ORGANIZATION,
    SITE
}
