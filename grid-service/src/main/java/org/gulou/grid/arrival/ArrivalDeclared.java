package org.gulou.grid.arrival;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.riskarea.RiskLevel;

/** Somebody arrives in that place: a grid where it is assigned already, else a place that is to find one. */
public record ArrivalDeclared(
        UUID id,
        AreaCode areaCode,
        ArrivalSource source,
        ArrivalState state,
        RiskLevel riskLevel,
        Instant dueAt,
        long version)
        implements ArrivalEvent {}
