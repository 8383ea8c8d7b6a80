package org.gulou.grid;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.grid.arrival.ArrivalAssigned;
import org.gulou.grid.arrival.ArrivalDeclared;
import org.gulou.grid.arrival.ArrivalOverdue;
import org.gulou.grid.arrival.ArrivalRiskFound;
import org.gulou.grid.arrival.ArrivalSettled;
import org.gulou.grid.arrival.ArrivalSource;
import org.gulou.grid.arrival.ArrivalState;
import org.gulou.grid.riskarea.RiskLevel;

/** The published examples of what is told of arrivals: one arrival from its declaration on. */
final class ArrivalExamples {

    private static final UUID ID = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e80");
    private static final AreaCode VILLAGE = new AreaCode("450226100003");
    private static final AreaCode GRID = new AreaCode("450226100003001");
    private static final Instant DUE = Instant.parse("2026-11-25T04:00:00Z");
    private static final Instant SETTLED = Instant.parse("2026-11-25T03:30:00Z");

    private ArrivalExamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new ArrivalDeclared(ID, VILLAGE, ArrivalSource.STATION, ArrivalState.DECLARED, RiskLevel.HIGH, DUE, 0),
                new ArrivalAssigned(ID, GRID, ArrivalSource.STATION, RiskLevel.HIGH, DUE, 1),
                new ArrivalSettled(
                        ID, GRID, ArrivalSource.STATION, ArrivalState.SETTLED, RiskLevel.HIGH, SETTLED, true, 2),
                new ArrivalOverdue(ID, GRID, ArrivalSource.STATION, ArrivalState.ASSIGNED, RiskLevel.HIGH, DUE, 2),
                new ArrivalRiskFound(ID, GRID, ArrivalSource.STATION, ArrivalState.ASSIGNED, RiskLevel.HIGH, DUE, 2));
    }
}
