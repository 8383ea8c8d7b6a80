package org.gulou.inspection.inspection;

/** What an inspection comes to. */
public enum Result {
    PASS,
    CONDITIONAL,
    FAIL
}
