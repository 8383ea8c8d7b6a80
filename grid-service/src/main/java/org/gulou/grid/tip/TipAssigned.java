package org.gulou.grid.tip;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** The officers of that place are to follow a tip up until {@code dueAt}. */
public record TipAssigned(UUID id, AreaCode areaCode, TipCategory category, Instant dueAt, long version)
        implements TipEvent {}
