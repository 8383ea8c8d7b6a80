package org.gulou.grid.resident;

/** The groups of people an office watches over, by the names of the public contract. */
public enum KeyGroup {
    RETURNEE,
    OVERSEAS,
    RISK_AREA,
    CLOSE_CONTACT,
    SECONDARY_CONTACT,
    AGE60,
    AGE80,
    CHRONIC,
    PREGNANT,
    COLD_CHAIN,
    MEDIC,
    COURIER,
    DRIVER,
    TEACHER,
    QUARANTINE_STAFF,
    LIVING_ALONE
}
