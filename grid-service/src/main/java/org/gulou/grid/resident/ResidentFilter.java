package org.gulou.grid.resident;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** Which residents are asked for; what is null does not narrow. */
record ResidentFilter(AreaCode area, KeyGroup group, ResidentStatus status, UUID site) {}
