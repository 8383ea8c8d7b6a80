package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.monitoring.MonitoringRequests.MONITORINGS;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH;
import static org.gulou.grid.monitoring.MonitoringRequests.check;
import static org.gulou.grid.monitoring.MonitoringRequests.checkWithTest;
import static org.gulou.grid.monitoring.MonitoringRequests.published;
import static org.gulou.grid.monitoring.MonitoringRequests.startedIn;
import static org.gulou.grid.monitoring.MonitoringRequests.worker;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlWriter;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the days a step says somebody is tested, and until they are somebody is reminded of it. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class TestDaysTest {

    private static final String TASKS = "/grid/v1/me/tasks";
    private static final String TESTS = "items.findAll { it.kind == 'TAKE_TEST' }.subject.id";

    @Inject
    MovableClock clock;

    @Inject
    SqlWriter writer;

    private LocalDate today;
    private String grid;
    private String id;

    @BeforeEach
    void itIsNineOnTheFirstDayOfTwoPeopleHereAndOneElsewhere() {
        today = clock.today().plusDays(1);
        clock.set(today, LocalTime.of(9, 0));
        grid = Places.grid();
        id = startedIn(grid, NINTH).path("id");
        startedIn(grid, published(today));
        startedIn(Places.grid(), NINTH);
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void whatIsDoneOfChecksTheTestWaitsUntilItIsRecorded() {
        // Given
        worker(grid).get(TASKS).then().body(TESTS, contains(id));
        checked(check(36.5)).then().statusCode(201).body("testDueAt", equalTo(today + "T22:00:00+08:00"));
        worker(grid).get(TASKS).then().body(TESTS, contains(id));
        // When
        Response tested = checked(checkWithTest("NEGATIVE"));
        // Then
        tested.then()
                .statusCode(201)
                .body("checks.kind", contains("HEALTH", "HEALTH", "TEST"))
                .body("checks.state", contains("DONE", "DONE", "DONE"))
                .body("checks.result", contains(nullValue(), nullValue(), equalTo("NEGATIVE")))
                .body("testDueAt", equalTo(today.plusDays(1) + "T22:00:00+08:00"));
        worker(grid).get(TASKS).then().body(TESTS, empty());
        as("auditor", Roles.AUDITOR, "450226")
                .get("/grid/v1/audit?resident=" + tested.path("residentId"))
                .then()
                .body("items.findAll { it.action == 'MONITORING_CHECKED' }.facts.kind", hasItem("TEST"));
    }

    @Test
    void whatIsOwedIsNewsWhenItsTimeBegins() {
        // Given
        checked(checkWithTest("NEGATIVE")).then().statusCode(201);
        String ofMine = "items.findAll { it.subject.id == '" + id + "' }.kind";
        // When
        clock.set(today, LocalTime.NOON);
        // Then
        newsSinceNow().body(ofMine, contains("CHECK_HEALTH"));
        checked(check(36.5)).then().statusCode(201);
        // When
        clock.set(today.plusDays(1), LocalTime.MIDNIGHT);
        // Then
        newsSinceNow().body(ofMine, contains("CHECK_HEALTH", "TAKE_TEST"));
    }

    @Test
    void aTestThatWasNotMadeIsMissedAndStaysATask() {
        // Given
        try (AwaitEvents topic = AwaitEvents.on("gulou.grid.monitoring.v1")) {
            // When
            clock.set(today, LocalTime.of(22, 0));
            // Then
            ReceivedEvent missed = topic.one(event -> event.is("CheckMissed")
                    && event.aggregateId().equals(id)
                    && event.data().get("kind").asText().equals("TEST"));
            assertThat(missed.data().get("dueAt").asText()).isEqualTo(today + "T14:00:00Z");
        }
        String overdue = "items.findAll { it.kind == 'TAKE_TEST' && it.overdue }.subject.id";
        clock.set(today, LocalTime.of(23, 0));
        checked(check(36.5)).then().body("checks.kind", contains("HEALTH", "HEALTH", "TEST", "HEALTH"));
        worker(grid).get(TASKS).then().body(overdue, contains(id));
        checked(checkWithTest("NEGATIVE")).then().body("checks[-1].state", equalTo("LATE"));
        worker(grid).get(TASKS).then().body(TESTS, empty());
    }

    @Test
    void whoWasMonitoredBeforeTestsWereOwedComesToOweThem() {
        // Given
        SystemScope.run(() -> writer.execute(
                "UPDATE monitoring SET test_from = NULL, test_due_at = NULL WHERE id = ?", UUID.fromString(id)));
        worker(grid).get(TASKS).then().body(TESTS, empty());
        // When
        clock.set(today, LocalTime.of(12, 0));
        // Then
        await().until(() -> worker(grid).get(TASKS).path(TESTS).equals(List.of(id)));
    }

    @Test
    void aResultIsShortAndATestMayHaveNoneYet() {
        // Given
        Map<String, Object> endless = checkWithTest("N".repeat(65));
        Map<String, Object> pending = check(36.5);
        pending.put("test", Map.of());
        // When, then
        assertThatProblem(checked(endless)).hasViolationsAt("/test/result");
        checked(pending).then().statusCode(201).body("checks.kind", contains("HEALTH", "TEST"));
        county().get(MONITORINGS + "/" + id).then().body("checks[1].result", nullValue());
    }

    private ValidatableResponse newsSinceNow() {
        return worker(grid)
                .get(TASKS + "?updatedSince=" + clock.instant().truncatedTo(ChronoUnit.HOURS))
                .then()
                .statusCode(200);
    }

    private Response checked(Map<String, Object> check) {
        return worker(grid).body(check).post(MONITORINGS + "/" + id + "/checks");
    }
}
