package org.gulou.chassis.imports;

/** What a row without faults does. */
public enum Outcome {
    /** It makes something new. */
    CREATED,
    /** It changes what is there. */
    UPDATED,
    /** It leaves everything as it is. */
    UNCHANGED
}
