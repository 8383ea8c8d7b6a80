package org.gulou.grid.arrival;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.riskarea.RiskLevel;

/** The following up of an arrival has ended, as {@code state} says, in time or not. */
public record ArrivalSettled(
        UUID id,
        AreaCode areaCode,
        ArrivalSource source,
        ArrivalState state,
        RiskLevel riskLevel,
        Instant settledAt,
        boolean onTime,
        long version)
        implements ArrivalEvent {}
