package org.gulou.inspection.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.inspection.inspection.InspectionEvent.InspectionCancelled;
import org.gulou.inspection.inspection.InspectionEvent.InspectionPlanned;
import org.gulou.inspection.inspection.InspectionEvent.InspectionStarted;
import org.gulou.inspection.inspection.InspectionEvent.InspectionSubmitted;
import org.gulou.inspection.inspection.InspectionEvent.InspectionVoided;
import org.gulou.inspection.testing.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class InspectionEventsTest {

    private static final UUID SITE = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e70");
    private static final AreaCode VILLAGE = new AreaCode("450226100003");

    @Inject
    EventLog events;

    private static final UUID ID = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e71");
    private static final InspectionKind KIND = InspectionKind.UNANNOUNCED;

    static Stream<DomainEvent> examples() {
        return Stream.of(
                new InspectionPlanned(ID, SITE, VILLAGE, KIND, InspectionState.PLANNED, 0),
                new InspectionStarted(ID, SITE, VILLAGE, KIND, InspectionState.IN_PROGRESS, 1),
                new InspectionCancelled(ID, SITE, VILLAGE, KIND, InspectionState.CANCELLED, 1),
                new InspectionVoided(ID, SITE, VILLAGE, KIND, InspectionState.VOID, 3),
                new InspectionSubmitted(
                        ID,
                        SITE,
                        VILLAGE,
                        "EDUCATION",
                        KIND,
                        Result.FAIL,
                        new BigDecimal("70.59"),
                        2,
                        1,
                        Instant.parse("2026-11-24T04:00:00Z"),
                        2));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachEventIsToldAsItIsPublished(DomainEvent event) {
        EventContract.assertPublished(events, event);
    }
}
