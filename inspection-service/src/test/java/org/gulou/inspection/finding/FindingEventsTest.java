package org.gulou.inspection.finding;

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
import org.gulou.inspection.testing.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class FindingEventsTest {

    private static final UUID SITE = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e70");
    private static final AreaCode VILLAGE = new AreaCode("450226100003");

    @Inject
    EventLog events;

    private static final UUID INSPECTION = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e71");
    private static final UUID ID = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e72");

    static Stream<DomainEvent> examples() {
        return Stream.of(
                new FindingOpened(
                        ID,
                        INSPECTION,
                        SITE,
                        VILLAGE,
                        "EDUCATION",
                        "K13",
                        Severity.CRITICAL,
                        Instant.parse("2026-11-25T04:00:00Z")),
                new FindingClosed(
                        ID,
                        INSPECTION,
                        SITE,
                        VILLAGE,
                        "EDUCATION",
                        Severity.CRITICAL,
                        false,
                        Instant.parse("2026-11-24T10:00:00Z"),
                        true,
                        false));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachEventIsToldAsItIsPublished(DomainEvent event) {
        EventContract.assertPublished(events, event);
    }
}
