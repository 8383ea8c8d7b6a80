package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.arrival.Coming.ARRIVALS;
import static org.gulou.grid.arrival.Coming.act;
import static org.gulou.grid.arrival.Coming.handedOver;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ArrivalDeadlinesTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void whatIsStillOpenIsToldOnceAndWhatHasEndedIsNot() {
        // Given
        String grid = Places.grid();
        String village = grid.substring(0, 12);
        Response ended = handedOver(Coming.to(village, "UPPER"));
        act(ended, "settle", Map.of("outcome", "CANCELLED")).then().statusCode(200);
        Response open = handedOver(Coming.to(grid, "UPPER"));
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.arrival.v1")) {
            // When
            clock.advance(Duration.ofHours(25));
            // Then
            ArrivalOverdue told = events.one("ArrivalOverdue", open.path("id")).as(ArrivalOverdue.class);
            assertThat(told.areaCode().value()).isEqualTo(grid);
            assertThat(told.state()).isEqualTo(ArrivalState.ASSIGNED);
            assertThat(told.version()).isEqualTo(1);
            county().get(ARRIVALS + "?overdue=true&area=" + village)
                    .then()
                    .body("items.id", contains(open.<String>path("id")));
            Response late = county().get(ARRIVALS + "/" + open.path("id"));
            act(late, "settle", Map.of()).then().statusCode(200).body("overdue", equalTo(true));
            assertThat(events.one("ArrivalSettled", open.path("id"))
                            .as(ArrivalSettled.class)
                            .onTime())
                    .isFalse();
            assertThat(events.matching(e -> e.is("ArrivalOverdue")))
                    .noneMatch(e -> e.data().path("id").asText().equals(ended.path("id")))
                    .filteredOn(e -> e.data().path("id").asText().equals(open.path("id")))
                    .hasSize(1);
        }
    }
}
