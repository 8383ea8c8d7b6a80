package org.gulou.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.grid.monitoring.CheckKind;
import org.gulou.grid.monitoring.MonitoringEvent;
import org.gulou.grid.monitoring.MonitoringEvent.Standing;
import org.gulou.grid.monitoring.MonitoringState;
import org.gulou.grid.protocol.StepKind;

/** What is told of monitoring, as it is published. */
final class MonitoringExamples {

    private static final UUID EPISODE = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e71");
    private static final AreaCode GRID = new AreaCode("450226100003001");
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 2);

    private MonitoringExamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new MonitoringEvent.MonitoringStarted(
                        standing(StepKind.CENTRAL, LAST, MonitoringState.ACTIVE, NINE, 0)),
                new MonitoringEvent.MonitoringExtended(
                        standing(StepKind.CENTRAL, LAST.plusDays(2), MonitoringState.ACTIVE, NINE, 1), 2),
                new MonitoringEvent.MonitoringConverted(
                        standing(StepKind.CENTRAL, LAST, MonitoringState.ACTIVE, NINE, 1), "8"),
                new MonitoringEvent.MonitoringReleased(standing(
                        StepKind.CENTRAL, LAST, MonitoringState.RELEASED, Instant.parse("2026-11-25T02:00:00Z"), 3)),
                new MonitoringEvent.MonitoringEnded(standing(
                        StepKind.HOME, LAST, MonitoringState.ENDED, Instant.parse("2026-12-02T16:00:00Z"), 20)),
                new MonitoringEvent.CheckMissed(
                        EPISODE, GRID, CheckKind.HEALTH, Instant.parse("2026-11-23T04:00:00Z"), 1, 1));
    }

    private static Standing standing(StepKind step, LocalDate last, MonitoringState state, Instant at, long version) {
        return new Standing(
                EPISODE,
                GRID,
                UUID.fromString("019b0000-0000-7000-8000-000000000901"),
                "9",
                "CLOSE_CONTACT",
                step,
                LocalDate.of(2026, 11, 23),
                last,
                state,
                at,
                version);
    }
}
