package org.gulou.inspection.escalation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.inspection.testing.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class EscalationEventsTest {

    private static final UUID SITE = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e70");
    private static final AreaCode VILLAGE = new AreaCode("450226100003");

    @Inject
    EventLog events;

    private static final UUID ID = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e74");
    private static final UUID DUTY = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e75");

    static Stream<DomainEvent> examples() {
        return Stream.of(new EscalationRaised(
                ID,
                EscalationSubject.Type.RECTIFICATION,
                "019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e73",
                VILLAGE,
                "EDUCATION",
                SITE,
                EscalationStep.REMINDER,
                List.of(new EscalationRaised.Holder(DUTY, DutyRole.VILLAGE_CADRE, "chengbei")),
                Instant.parse("2026-11-25T04:00:01Z")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachEventIsToldAsItIsPublished(DomainEvent event) {
        EventContract.assertPublished(events, event);
    }
}
