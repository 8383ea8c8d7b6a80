package org.gulou.report.indicator;

/** What a broken rule means: an ERROR keeps a report from being signed, a WARNING asks for a remark. */
public enum Severity {
    ERROR,
    WARNING
}
