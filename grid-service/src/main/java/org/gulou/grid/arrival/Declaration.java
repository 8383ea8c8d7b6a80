package org.gulou.grid.arrival;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.riskarea.RiskMatch;

/**
 * What a new arrival begins with, once it has been matched. {@code residentId}, {@code earlierId} and {@code receivedBy} may be null.
 */
record Declaration(
        ArrivalSource source,
        AreaCode areaCode,
        LocalDate arrivedOn,
        UUID residentId,
        UUID earlierId,
        List<RiskMatch> risks,
        Instant dueAt,
        String receivedBy) {}
