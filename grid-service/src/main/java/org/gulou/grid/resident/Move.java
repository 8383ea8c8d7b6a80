package org.gulou.grid.resident;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A change of grid; by a change of areas if nobody moved and the grid got another code, else null. */
record Move(AreaCode from, AreaCode to, Instant at, String by, UUID areaChange) {

    Move(AreaCode from, AreaCode to, Instant at, String by) {
        this(from, to, at, by, null);
    }
}
