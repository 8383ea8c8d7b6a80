package org.gulou.notification.me;

/** What is to be done about a notification. */
public enum TaskKind {
    /** Somebody waits for the answer, or has waited in vain. */
    ACKNOWLEDGE,
    /** It has not been read. */
    READ
}
