package org.gulou.inspection.rectification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.inspection.checklist.Severity;
import org.gulou.inspection.rectification.RectificationEvent.ExtensionDecided;
import org.gulou.inspection.rectification.RectificationEvent.ExtensionRequested;
import org.gulou.inspection.rectification.RectificationEvent.RectificationClosed;
import org.gulou.inspection.rectification.RectificationEvent.RectificationFixed;
import org.gulou.inspection.rectification.RectificationEvent.RectificationIssued;
import org.gulou.inspection.rectification.RectificationEvent.RectificationOverdue;
import org.gulou.inspection.rectification.RectificationEvent.RectificationRejected;
import org.gulou.inspection.rectification.RectificationEvent.RectificationReopened;
import org.gulou.inspection.rectification.RectificationEvent.RectificationServed;
import org.gulou.inspection.rectification.RectificationEvent.RectificationVerified;
import org.gulou.inspection.rectification.RectificationEvent.Standing;
import org.gulou.inspection.testing.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RectificationEventsTest {

    private static final UUID SITE = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e70");
    private static final AreaCode VILLAGE = new AreaCode("450226100003");

    @Inject
    EventLog events;

    private static final UUID ID = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e73");
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-25T04:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-11-26T04:00:00Z");
    private static final Instant EXTENDED = Instant.parse("2026-11-27T04:00:00Z");

    static Stream<DomainEvent> examples() {
        return Stream.of(
                new RectificationIssued(standing(RectificationState.ISSUED, 2, DUE, 1, NOON, 0)),
                new RectificationServed(standing(RectificationState.SERVED, 2, DUE, 1, NOON, 1)),
                new RectificationFixed(standing(RectificationState.FIXED, 2, DUE, 1, NOON, 2)),
                new RectificationVerified(standing(RectificationState.FIXED, 1, DUE, 1, NOON, 3)),
                new RectificationClosed(standing(RectificationState.CLOSED, 0, DUE, 1, NOON, 3)),
                new RectificationRejected(standing(RectificationState.REJECTED, 2, NEXT, 2, NOON, 3)),
                new RectificationReopened(standing(RectificationState.REJECTED, 2, NEXT, 2, NOON, 4)),
                new RectificationOverdue(standing(RectificationState.SERVED, 2, DUE, 1, DUE.plusSeconds(1), 2)),
                new ExtensionRequested(standing(RectificationState.SERVED, 2, DUE, 1, NOON, 2), 1, EXTENDED),
                new ExtensionDecided(standing(RectificationState.SERVED, 2, EXTENDED, 1, NOON, 3), 1, EXTENDED, true));
    }

    private static Standing standing(
            RectificationState state, int open, Instant due, int attempt, Instant at, long version) {
        return new Standing(
                ID,
                "450226-ZG-2026-00001",
                SITE,
                VILLAGE,
                "EDUCATION",
                Severity.CRITICAL,
                2,
                1,
                open,
                due,
                attempt,
                state,
                at,
                version);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachEventIsToldAsItIsPublished(DomainEvent event) {
        EventContract.assertPublished(events, event);
    }
}
