package org.gulou.notification.inbox;

/** How much it matters: to know, to see to, or at once, which quiet hours do not hold back. */
public enum Severity {
    INFO,
    WARNING,
    URGENT
}
