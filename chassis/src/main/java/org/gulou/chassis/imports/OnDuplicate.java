package org.gulou.chassis.imports;

/** What becomes of a row whose subject is there already, in the database or from an earlier row. */
public enum OnDuplicate {
    /** It stays as it is; the row counts as unchanged. */
    SKIP,
    /** It takes on what the row says. */
    UPDATE,
    /** The row is rejected. */
    REJECT
}
