package org.gulou.grid.monitoring;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.grid.protocol.ProtocolStep;
import org.gulou.grid.protocol.ProtocolView;
import org.gulou.grid.protocol.StepKind;

/** Editions for tests, and what follows from them. */
final class Editions {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final CheckWindows WINDOWS = new CheckWindows(LocalTime.of(2, 0), LocalTime.of(22, 0), ZONE);

    static final List<ProtocolStep> EIGHTH = List.of(
            new ProtocolStep(StepKind.CENTRAL, 14, 2, List.of(1, 4, 7, 14)),
            new ProtocolStep(StepKind.HOME, 7, 2, List.of()));
    static final List<ProtocolStep> NINTH = List.of(
            new ProtocolStep(StepKind.CENTRAL, 7, 2, List.of(1, 2, 3, 5, 7)),
            new ProtocolStep(StepKind.HOME, 3, 2, List.of(3)));
    static final List<ProtocolStep> TWENTY_ARTICLES = List.of(
            new ProtocolStep(StepKind.CENTRAL, 5, 2, List.of(1, 2, 3, 5)),
            new ProtocolStep(StepKind.HOME, 3, 2, List.of(1, 3)));
    static final List<ProtocolStep> NINTH_SECONDARY = List.of(new ProtocolStep(StepKind.HOME, 7, 2, List.of(1, 4, 7)));

    private Editions() {}

    static ProtocolView edition(String name, List<ProtocolStep> steps) {
        return new ProtocolView(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                "测试方案",
                name,
                "CLOSE_CONTACT",
                LocalDate.of(2022, 6, 27),
                steps,
                null,
                Instant.EPOCH);
    }

    static CheckPlan plan(List<ProtocolStep> steps, LocalDate startedOn) {
        return plan(steps, startedOn, Map.of());
    }

    static CheckPlan plan(List<ProtocolStep> steps, LocalDate startedOn, Map<StepKind, Integer> added) {
        return new CheckPlan(Schedule.of(steps, startedOn, added), WINDOWS);
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZONE).toInstant();
    }
}
