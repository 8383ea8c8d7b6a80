package org.gulou.grid.arrival;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.riskarea.RiskLevel;

/** Somebody who came lately turns out to have been where the risk is higher than was known. */
public record ArrivalRiskFound(
        UUID id,
        AreaCode areaCode,
        ArrivalSource source,
        ArrivalState state,
        RiskLevel riskLevel,
        Instant dueAt,
        long version)
        implements ArrivalEvent {}
