package org.gulou.grid.arrival;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.riskarea.RiskLevel;

/** An arrival has not been settled by {@code dueAt}, be it that no grid was assigned or that the grid has not settled it. */
public record ArrivalOverdue(
        UUID id,
        AreaCode areaCode,
        ArrivalSource source,
        ArrivalState state,
        RiskLevel riskLevel,
        Instant dueAt,
        long version)
        implements ArrivalEvent {}
