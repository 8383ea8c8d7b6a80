package org.gulou.notification.roster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is on a shift: the one who answers, or the one who leads. */
@Schema(name = "RosterPost")
public enum Post {
    DUTY_OFFICER,
    DUTY_LEADER
}
