package org.gulou.inspection.checklist;

/** How grave a fault is, the gravest first. */
public enum Severity {
    CRITICAL,
    MAJOR,
    MINOR;

    /** Whether this is graver than the other. */
    public boolean isStricterThan(Severity other) {
        return ordinal() < other.ordinal();
    }
}
