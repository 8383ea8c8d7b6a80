package org.gulou.grid.tip;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A tip has not been settled by {@code dueAt}; {@code areaCode} is whose it is, the county's before it is assigned. */
public record TipOverdue(UUID id, AreaCode areaCode, TipCategory category, TipState state, Instant dueAt, long version)
        implements TipEvent {}
