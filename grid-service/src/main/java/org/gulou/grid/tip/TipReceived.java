package org.gulou.grid.tip;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A tip was told to that county, which is to assign it; where it plays is the county's to know. */
public record TipReceived(UUID id, AreaCode areaCode, TipCategory category, Instant dueAt, long version)
        implements TipEvent {}
