package org.gulou.grid.area;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/**
 * That places have other codes by a change: the new codes by the old ones, in the order of the old ones; no new code is among the old
 * ones. Both places are in the register, and below the county they are of one county.
 */
public record Recoded(UUID changeId, Map<AreaCode, AreaCode> codes, Instant at) {}
