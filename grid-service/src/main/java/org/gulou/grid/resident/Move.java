package org.gulou.grid.resident;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;

/** A change of grid. */
record Move(AreaCode from, AreaCode to, Instant at, String by) {}
