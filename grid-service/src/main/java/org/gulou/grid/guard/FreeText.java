package org.gulou.grid.guard;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;

/** Reasons, notes and remarks: what was written freely may name people, and leaders see them masked. */
@ApplicationScoped
public class FreeText {

    private static final String[] READERS = {
        Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.VILLAGE_OFFICER, Roles.GRID_WORKER
    };

    private final Caller caller;

    FreeText(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller may read it, of people inside their areas. */
    public boolean maySee() {
        return caller.hasAny(READERS);
    }
}
