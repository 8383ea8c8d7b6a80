package org.gulou.notification.rule;

/** How a rule names whom it means. */
public enum RecipientKind {
    /** The holders of a role: up from the event's area, of its site for SITE_MANAGER, of its department for ORG_HEAD. */
    ROLE,
    /** Whoever answers for the unit of the event, {@code unitCode}. */
    UNIT,
    /** Whoever answers for each unit of the event, {@code unitCodes}. */
    UNITS,
    /** The duty holders the event lists. */
    DUTY_HOLDERS
}
