package org.gulou.report.template;

/** What the column of an ad-hoc table takes. */
public enum ColumnType {
    NUMBER,
    TEXT,
    DATE
}
