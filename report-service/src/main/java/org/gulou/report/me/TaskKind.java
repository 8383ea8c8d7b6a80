package org.gulou.report.me;

/** What somebody is waited for to do. */
public enum TaskKind {
    /** A report is owed and not begun, or was returned, or is a draft of one's own. */
    DRAFT,
    SIGN,
    SUBMIT,
    ACCEPT
}
