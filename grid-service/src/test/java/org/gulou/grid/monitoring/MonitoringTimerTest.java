package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.monitoring.MonitoringRequests.MONITORINGS;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH;
import static org.gulou.grid.monitoring.MonitoringRequests.check;
import static org.gulou.grid.monitoring.MonitoringRequests.checkWithTest;
import static org.gulou.grid.monitoring.MonitoringRequests.startedIn;
import static org.gulou.grid.monitoring.MonitoringRequests.worker;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to an episode by itself. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MonitoringTimerTest {

    private static final String TOPIC = "gulou.grid.monitoring.v1";

    @Inject
    MovableClock clock;

    private LocalDate today;

    @BeforeEach
    void itIsNineInTheMorning() {
        today = clock.today().plusDays(1);
        clock.set(today, LocalTime.of(9, 0));
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void aMissedCheckIsToldOfAsItsWindowCloses() {
        // Given
        String grid = Places.grid();
        String id = startedIn(grid, NINTH).path("id");
        try (AwaitEvents topic = AwaitEvents.on(TOPIC)) {
            // When
            clock.set(today, LocalTime.of(12, 0));
            // Then
            ReceivedEvent missed = topic.one("CheckMissed", id);
            JsonNode data = missed.data();
            assertThat(data.get("areaCode").asText()).isEqualTo(grid);
            assertThat(data.get("n").asInt()).isEqualTo(1);
            assertThat(data.get("kind").asText()).isEqualTo("HEALTH");
            assertThat(data.get("dueAt").asText()).isEqualTo(today + "T04:00:00Z");
            assertThat(data.toString()).doesNotContain("吴").doesNotContain("13900000001");
        }
        worker(grid).get(MONITORINGS + "?missed=true").then().body("items.id", contains(id));
        county().get(MONITORINGS + "/" + id).then().body("checks.state", contains("MISSED"));
    }

    @Test
    void aCheckThatWasMadeIsNotMissed() {
        // Given
        String grid = Places.grid();
        String id = startedIn(grid, NINTH).path("id");
        worker(grid)
                .body(checkWithTest("NEGATIVE"))
                .post(MONITORINGS + "/" + id + "/checks")
                .then()
                .statusCode(201);
        try (AwaitEvents topic = AwaitEvents.on(TOPIC)) {
            // When
            clock.set(today, LocalTime.of(22, 0));
            // Then
            assertThat(topic.one("CheckMissed", id).data().get("dueAt").asText())
                    .isEqualTo(today + "T14:00:00Z");
        }
        county().get(MONITORINGS + "/" + id).then().body("checks.state", contains("DONE", "DONE", "MISSED"));
    }

    @Test
    void itEndsByItselfAfterItsLastDay() {
        // Given
        String id = startedIn(Places.grid(), NINTH).path("id");
        try (AwaitEvents topic = AwaitEvents.on(TOPIC)) {
            // When
            clock.set(today.plusDays(10), LocalTime.MIDNIGHT);
            // Then
            JsonNode ended = topic.one("MonitoringEnded", id).data();
            assertThat(ended.get("state").asText()).isEqualTo("ENDED");
            List<ReceivedEvent> missed = topic.matching(
                    event -> event.is("CheckMissed") && event.aggregateId().equals(id));
            assertThat(missed).hasSize(26);
        }
        county().get(MONITORINGS + "/" + id)
                .then()
                .body("state", equalTo("ENDED"))
                .body("missedChecks", equalTo(26));
    }

    @Test
    void aLateCheckOfTheDayIsNotedAndTheNextOneOwed() {
        // Given
        String grid = Places.grid();
        String id = startedIn(grid, NINTH).path("id");
        clock.set(today, LocalTime.of(22, 30));
        await().until(() ->
                county().get(MONITORINGS + "/" + id).path("missedChecks").equals(3));
        // When
        worker(grid)
                .body(check(36.9))
                .post(MONITORINGS + "/" + id + "/checks")
                .then()
                // Then
                .statusCode(201)
                .body("checks.state", contains("MISSED", "MISSED", "MISSED", "LATE"))
                .body("checkDueAt", equalTo(today.plusDays(1) + "T12:00:00+08:00"));
    }
}
