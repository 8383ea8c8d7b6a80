package org.gulou.notification.call;

import org.gulou.chassis.directory.DutyRole;

/** One rung of the ladder a call climbs: the holders of a role, or, last of all, the duty roster. */
record Rung(DutyRole role) {

    static final Rung ROSTER = new Rung(null);

    boolean isRoster() {
        return role == null;
    }
}
