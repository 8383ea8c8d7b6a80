package org.gulou.grid.arrival;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.riskarea.RiskLevel;

/** That grid, {@code areaCode}, is to look after an arrival until {@code dueAt}. */
public record ArrivalAssigned(
        UUID id, AreaCode areaCode, ArrivalSource source, RiskLevel riskLevel, Instant dueAt, long version)
        implements ArrivalEvent {}
