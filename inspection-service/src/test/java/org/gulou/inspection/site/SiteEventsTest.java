package org.gulou.inspection.site;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.inspection.testing.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class SiteEventsTest {

    private static final UUID SITE = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e70");
    private static final AreaCode VILLAGE = new AreaCode("450226100003");

    @Inject
    EventLog events;

    static Stream<DomainEvent> examples() {
        return Stream.of(new SiteChanged(SITE, "测试小学", "SCH", VILLAGE, "EDUCATION", Risk.HIGH, SiteState.OPEN, 1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachEventIsToldAsItIsPublished(DomainEvent event) {
        EventContract.assertPublished(events, event);
    }
}
