package org.gulou.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.AreaEntry;
import org.gulou.chassis.directory.Areas;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.report.testing.Published;
import org.gulou.report.testing.Told;
import org.junit.jupiter.api.Test;

/** What the grid service has published of places is learnt here. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ConsumedEventsTest {

    @Inject
    Areas areas;

    @Test
    void thePublishedExampleOfAnAreaIsLearnt() {
        // Given
        ReceivedEvent published = Published.example("grid", "AreaChanged");
        AreaCode code = new AreaCode(published.data().path("code").asText());
        // When
        Told.event(
                "grid", "area", "AreaChanged", code.value(), 1, published.data().toString());
        // Then
        await().until(() -> areas.find(code).isPresent());
        assertThat(areas.find(code))
                .map(AreaEntry::name)
                .contains(published.data().path("name").asText());
    }
}
