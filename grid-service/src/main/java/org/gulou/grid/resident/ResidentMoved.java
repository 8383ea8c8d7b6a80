package org.gulou.grid.resident;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A resident lives in another grid from now on; told inside this service, in the transaction of the move, to what follows people. */
public record ResidentMoved(UUID residentId, AreaCode from, AreaCode to) {}
