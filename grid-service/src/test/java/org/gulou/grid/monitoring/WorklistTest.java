package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.monitoring.MonitoringRequests.MONITORINGS;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH;
import static org.gulou.grid.monitoring.MonitoringRequests.check;
import static org.gulou.grid.monitoring.MonitoringRequests.published;
import static org.gulou.grid.monitoring.MonitoringRequests.startedIn;
import static org.gulou.grid.monitoring.MonitoringRequests.worker;
import static org.gulou.grid.testing.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checks that are owed, as those who make them are shown them. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class WorklistTest {

    private static final String TASKS = "/grid/v1/me/tasks";
    private static final String WORKLIST = "/grid/v1/me/worklist?purpose=MONITORING";

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
    void whatIsOwedIsATaskMaskedInTheListAndClearOnTheWorklist() {
        // Given
        String grid = Places.gridApart();
        Response started = startedIn(grid, NINTH);
        // When
        Response tasks = worker(grid).get(TASKS);
        Response worklist = worker(grid).get(WORKLIST);
        // Then
        tasks.then()
                .statusCode(200)
                .body("items.kind", contains("CHECK_HEALTH", "TAKE_TEST"))
                .body("items[0].id", equalTo("CHECK_HEALTH/" + started.path("id")))
                .body("items[1].id", equalTo("TAKE_TEST/" + started.path("id")))
                .body("items[0].subject.type", equalTo("MONITORING"))
                .body("items[0].subject.areaCode", equalTo(grid))
                .body("items[0].residentId", equalTo(started.path("residentId")))
                .body("items[0].person.name", equalTo("吴*"))
                .body("items[0].person.phone", equalTo("139****0001"))
                .body("items[0].dueAt", equalTo(today + "T12:00:00+08:00"))
                .body("items[0].overdue", equalTo(false))
                .body("items[1].dueAt", equalTo(today + "T22:00:00+08:00"));
        worklist.then()
                .statusCode(200)
                .header("Cache-Control", notNullValue())
                .body("items.person.name", contains("吴测试", "吴测试"))
                .body("items.person.phone", contains("13900000001", "13900000001"));
        assertThat(tasks.asString()).doesNotContain("吴测试").doesNotContain("13900000001");
    }

    @Test
    void theListIsOneEntryInTheTrailWithItsPurposeAndThePeopleItShowed() {
        // Given
        String grid = Places.gridApart();
        List<String> people = List.of(
                startedIn(grid, NINTH).path("residentId"),
                startedIn(grid, NINTH).path("residentId"));
        // When
        worker(grid).get(WORKLIST).then().statusCode(200);
        // Then
        Response trail =
                as("auditor", Roles.AUDITOR, "450226").get("/grid/v1/audit?action=WORKLIST_SEEN&user=worker-" + grid);
        trail.then()
                .body("items", hasSize(1))
                .body("items[0].areaCode", equalTo(grid))
                .body("items[0].facts.purpose", equalTo("MONITORING"))
                .body("items[0].facts.tasks", equalTo(4));
        assertThat(trail.jsonPath().getList("items[0].facts.residents", String.class))
                .containsExactlyInAnyOrderElementsOf(people);
        assertThat(trail.asString()).doesNotContain("吴").doesNotContain("13900000001");
        as("auditor", Roles.AUDITOR, "450226")
                .get("/grid/v1/audit?resident=" + people.get(0))
                .then()
                .body("items.action", hasItem("WORKLIST_SEEN"));
    }

    @Test
    void aListOfSeveralGridsIsInTheTrailOfTheVillageTheyLieIn() {
        // Given
        String village = Places.villageApart();
        String user = "worker-" + village;
        // When
        as(user, Roles.GRID_WORKER, village + "001", village + "002")
                .get(WORKLIST)
                .then()
                .statusCode(200);
        // Then
        as("auditor", Roles.AUDITOR, village)
                .get("/grid/v1/audit?action=WORKLIST_SEEN&user=" + user)
                .then()
                .body("items.areaCode", contains(village));
    }

    @Test
    void whatIsDoneWaitsNoLongerAndWhatWasMissedIsOverdue() {
        // Given
        String grid = Places.gridApart();
        String edition = published(today);
        String done = startedIn(grid, edition).path("id");
        String missed = startedIn(grid, edition).path("id");
        worker(grid).body(check(36.5)).post(MONITORINGS + "/" + done + "/checks");
        worker(grid).get(TASKS).then().body("items.subject.id", contains(missed));
        // When
        clock.set(today, LocalTime.of(13, 0));
        await().until(() -> worker(grid)
                .get(MONITORINGS + "?missed=true")
                .path("items.size()")
                .equals(1));
        // Then
        worker(grid)
                .get(TASKS + "?limit=1&count=true")
                .then()
                .body("total", equalTo(2))
                .body("next", notNullValue())
                .body("items[0].subject.id", equalTo(missed))
                .body("items[0].overdue", equalTo(true));
        String next = worker(grid).get(TASKS + "?limit=1").path("next");
        worker(grid)
                .get(TASKS + "?limit=1&cursor=" + next)
                .then()
                .body("items.subject.id", contains(done))
                .body("next", nullValue());
    }

    @Test
    void itIsForOnesOwnGridsAndForAPurpose() {
        // Given
        String grid = Places.gridApart();
        startedIn(grid, NINTH);
        // When, then
        assertThatProblem(worker(grid).get("/grid/v1/me/worklist")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(worker(grid).get("/grid/v1/me/worklist?purpose=CURIOSITY"))
                .hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(worker(grid).get(WORKLIST + "&area=" + Places.gridApart()))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(as("wide", Roles.GRID_WORKER, "450226").get(WORKLIST + "&area=450226"))
                .hasCode(CommonError.NOT_FOUND);
        as("wide", Roles.GRID_WORKER, "450226").get(WORKLIST).then().body("items", empty());
        for (String role : List.of(Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_LEADER)) {
            assertThatProblem(as("other", role, grid).get(WORKLIST)).hasCode(CommonError.FORBIDDEN);
        }
        assertThatProblem(worker(grid).get(TASKS + "?sort=id")).hasCode(CommonError.BAD_PARAMETER);
    }
}
