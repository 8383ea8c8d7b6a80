package org.gulou.grid.resident;

/** Why somebody needs to see a person in clear; there is no other reason. */
public enum Purpose {
    CONTACT_TRACING,
    TESTING,
    VACCINATION,
    MONITORING,
    WELFARE,
    DATA_CORRECTION
}
