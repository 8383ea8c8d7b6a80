package org.gulou.grid.duty;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A duty that has ended with its place, the one that goes on with the next place, and the absent duty its holder acted for, or null. */
record PassedDuty(Duty before, Duty next, UUID actedFor) {

    static PassedDuty of(Duty before, UUID nextId, AreaCode place, Instant passesAt, Instant at) {
        UUID actedFor = before.actingFor();
        return new PassedDuty(before, before.passOn(nextId, place, passesAt, at), actedFor);
    }
}
