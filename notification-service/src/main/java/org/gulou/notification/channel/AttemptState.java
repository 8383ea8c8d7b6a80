package org.gulou.notification.channel;

/** How far an attempt has got: waiting, arrived, failed and to be tried again, or given up. */
public enum AttemptState {
    PENDING,
    SENT,
    FAILED,
    DEAD
}
