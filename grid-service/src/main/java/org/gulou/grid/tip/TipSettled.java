package org.gulou.grid.tip;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** The following up of a tip has ended, in time or not; {@code areaCode} is who followed it. */
public record TipSettled(
        UUID id,
        AreaCode areaCode,
        TipCategory category,
        TipOutcome outcome,
        Instant settledAt,
        boolean onTime,
        long version)
        implements TipEvent {}
