package org.gulou.notification.roster;

/** What somebody is on a shift: the one who answers, or the one who leads. */
public enum Post {
    DUTY_OFFICER,
    DUTY_LEADER
}
