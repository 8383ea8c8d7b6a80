package org.gulou.grid.task;

/** What is to be done. */
public enum TaskKind {
    /** Nobody holds a role that must be held: put somebody in charge. */
    FILL_VACANCY,
    /** Somebody of a campaign's list has no outcome yet: do it, or say why it cannot be done. */
    RECORD_TARGET,
    /** Somebody is monitored and a check is owed: take the temperature, ask, write it down. */
    CHECK_HEALTH,
    /** Somebody is monitored and a test is owed: take it, and say so with a check. */
    TAKE_TEST,
    /** Somebody has arrived: find and follow them to settlement. */
    FOLLOW_ARRIVAL,
    /** Somebody has tipped the office off: look into it. */
    FOLLOW_TIP
}
