package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.monitoring.MonitoringRequests.EIGHTH;
import static org.gulou.grid.monitoring.MonitoringRequests.MONITORINGS;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH_SECONDARY;
import static org.gulou.grid.monitoring.MonitoringRequests.NO_SECONDARY;
import static org.gulou.grid.monitoring.MonitoringRequests.TWENTY_ARTICLES;
import static org.gulou.grid.monitoring.MonitoringRequests.act;
import static org.gulou.grid.monitoring.MonitoringRequests.check;
import static org.gulou.grid.monitoring.MonitoringRequests.episode;
import static org.gulou.grid.monitoring.MonitoringRequests.startedIn;
import static org.gulou.grid.monitoring.MonitoringRequests.worker;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.Splits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MonitoringResourceTest {

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
    void anEpisodeIsShownAsItsEditionSays() {
        // When
        Response started = startedIn(Places.gridApart(), NINTH);
        // Then
        Response read = county().get(started.header("Location"));
        read.then()
                .statusCode(200)
                .header("ETag", equalTo(started.header("ETag")))
                .body("name", equalTo("吴*"))
                .body("edition", equalTo("9"))
                .body("appliesTo", equalTo("CLOSE_CONTACT"))
                .body("startedOn", equalTo(today.toString()))
                .body("step", equalTo("CENTRAL"))
                .body("dayOfStep", equalTo(1))
                .body("dueToEndOn", equalTo(today.plusDays(9).toString()))
                .body("testsOn[5]", equalTo(today.plusDays(9).toString()))
                .body("state", equalTo("ACTIVE"))
                .body("checkDueAt", equalTo(today + "T12:00:00+08:00"))
                .body("checks", empty());
    }

    @Test
    void aCheckIsRecordedForTheWindowThatIsOpen() {
        // Given
        String grid = Places.gridApart();
        String id = startedIn(grid, NINTH).path("id");
        // When
        Response recorded = worker(grid).body(check(37.3)).post(MONITORINGS + "/" + id + "/checks");
        // Then
        recorded.then()
                .statusCode(201)
                .header("Location", equalTo(MONITORINGS + "/" + id))
                .body("checks.state", contains("DONE"))
                .body("checks.temperature", contains(37.3f))
                .body("checks.symptoms[0]", contains("咳嗽"))
                .body("checks.note", contains("测试备注"))
                .body("checkDueAt", equalTo(today + "T22:00:00+08:00"));
        worker(grid)
                .get(MONITORINGS + "/" + id)
                .then()
                .body("checks.temperature", contains(37.3f))
                .body("checks.note", contains("测试备注"));
        as("leader-" + grid, Roles.TOWNSHIP_LEADER, grid)
                .get(MONITORINGS + "/" + id)
                .then()
                .body("checks.symptoms[0]", contains("咳嗽"))
                .body("checks.note", contains(nullValue()));
    }

    @Test
    void whatIsFoundOfAPersonLeavesATraceInTheTrail() {
        // Given
        Response started = startedIn(Places.gridApart(), NINTH);
        // When
        county().get(started.header("Location"));
        // Then
        as("auditor", Roles.AUDITOR, "450226")
                .get("/grid/v1/audit?resident=" + started.path("residentId"))
                .then()
                .body("items.action", hasItems("MONITORING_STARTED", "MONITORING_SEEN"));
    }

    @Test
    void everyFaultOfACheckIsNamed() {
        // Given
        String grid = Places.gridApart();
        String id = startedIn(grid, NINTH).path("id");
        Map<String, Object> bad = check(61.25);
        bad.put("symptoms", List.of(""));
        bad.put("at", today.plusDays(1) + "T00:00:00Z");
        // When, then
        assertThatProblem(worker(grid).body(bad).post(MONITORINGS + "/" + id + "/checks"))
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt("/temperature", "/temperature", "/symptoms/0", "/at");
        assertThatProblem(worker(grid)
                        .body(Map.of("temperature", 36.5, "at", today.minusDays(1) + "T00:00:00Z"))
                        .post(MONITORINGS + "/" + id + "/checks"))
                .hasViolation("/at", "CHECKED_BEFORE_START");
    }

    @Test
    void everyFaultOfAnEpisodeIsNamed() {
        // Given
        Map<String, Object> bad =
                episode(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        bad.put("startedOn", today.plusDays(31).toString());
        // When, then
        assertThatProblem(county().body(bad).post(MONITORINGS))
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt("/residentId", "/protocolId", "/startedOn");
        assertThatProblem(county().body(Map.of()).post(MONITORINGS)).hasViolationsAt("/residentId", "/protocolId");
    }

    @Test
    void nobodyIsMonitoredForLongAgoOrWithoutSteps() {
        // Given
        String resident = People.registeredIn(Places.gridApart()).path("id");
        Map<String, Object> over = episode(resident, NINTH);
        over.put("startedOn", today.minusDays(10).toString());
        // When, then
        assertThatProblem(county().body(over).post(MONITORINGS)).hasViolation("/startedOn", "ALREADY_OVER");
        assertThatProblem(county().body(episode(resident, NO_SECONDARY)).post(MONITORINGS))
                .hasViolation("/protocolId", "NOTHING_TO_MONITOR");
    }

    @Test
    void nobodyIsMonitoredTwiceAtATime() {
        // Given
        Response started = startedIn(Places.gridApart(), NINTH);
        // When
        Response again =
                county().body(episode(started.path("residentId"), EIGHTH)).post(MONITORINGS);
        // Then
        assertThatProblem(again).hasCode(MonitoringError.ALREADY_MONITORED);
    }

    @Test
    void whoHasMovedOutIsNotMonitored() {
        // Given
        Map<String, Object> gone = People.resident(People.household(Places.gridApart()));
        gone.put("status", "MOVED_OUT");
        // When
        Response refused = county().body(episode(People.registered(gone).path("id"), NINTH))
                .post(MONITORINGS);
        // Then
        assertThatProblem(refused).hasCode(MonitoringError.RESIDENT_GONE);
    }

    @Test
    void anExtensionLengthensTheStepUnderWay() {
        // Given
        String id = startedIn(Places.gridApart(), NINTH).path("id");
        // When
        Response extended = act(id, "extend", Map.of("days", 2, "reason", "核酸结果待复核"));
        // Then
        extended.then()
                .statusCode(200)
                .body("dueToEndOn", equalTo(today.plusDays(11).toString()))
                .body("extensions.step", contains("CENTRAL"))
                .body("extensions.days", contains(2))
                .body("extensions.reason", contains("核酸结果待复核"));
        county().get(MONITORINGS + "/" + id).then().body("extensions.reason", contains("核酸结果待复核"));
        assertThatProblem(act(id, "extend", Map.of("days", 0, "reason", ""))).hasViolationsAt("/days", "/reason");
        assertThatProblem(act(id, "extend", Map.of("days", 90, "reason", "再延")))
                .hasCode(MonitoringError.EXTENDED_TOO_FAR);
    }

    @Test
    void anEpisodeKeepsItsEditionUntilItIsConverted() {
        // Given
        String id = startedIn(Places.gridApart(), EIGHTH).path("id");
        // When
        Response converted = act(id, "convert", Map.of("protocolId", NINTH));
        // Then
        converted
                .then()
                .statusCode(200)
                .body("edition", equalTo("9"))
                .body("startedOn", equalTo(today.toString()))
                .body("dueToEndOn", equalTo(today.plusDays(9).toString()));
        assertThatProblem(act(id, "convert", Map.of("protocolId", NINTH)))
                .hasCode(MonitoringError.ALREADY_UNDER_PROTOCOL);
        assertThatProblem(act(id, "convert", Map.of("protocolId", NINTH_SECONDARY)))
                .hasViolation("/protocolId", "PROTOCOL_FOR_OTHERS");
        assertThatProblem(act(id, "convert", Map.of("protocolId", UUID.randomUUID())))
                .hasViolation("/protocolId", "UNKNOWN_PROTOCOL");
    }

    @Test
    void whoseTimeIsOverByTheNewEditionHasRunTheCourse() {
        // Given
        Map<String, Object> early =
                episode(People.registeredIn(Places.gridApart()).path("id"), NINTH);
        early.put("startedOn", today.minusDays(8).toString());
        String id = county().body(early).post(MONITORINGS).path("id");
        // When
        Response converted = act(id, "convert", Map.of("protocolId", TWENTY_ARTICLES));
        // Then
        converted
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("dueToEndOn", equalTo(today.minusDays(1).toString()))
                .body("missedChecks", equalTo(0))
                .body("checkDueAt", nullValue());
    }

    @Test
    void onlyTheCountyLetsSomebodyGoEarlyAndOnlyWithAReason() {
        // Given
        String grid = Places.gridApart();
        Response started = startedIn(grid, NINTH);
        String release = started.header("Location") + "/release";
        // When, then
        assertThatProblem(as("cadre", Roles.TOWNSHIP_OFFICER, grid)
                        .header("If-Match", started.header("ETag"))
                        .body(Map.of("reason", "误判"))
                        .post(release))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(act(started.path("id"), "release", Map.of("reason", " ")))
                .hasViolationsAt("/reason");
        act(started.path("id"), "release", Map.of("reason", "排除密接"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("endedAt", notNullValue());
        assertThatProblem(county().body(check(36.5)).post(started.header("Location") + "/checks"))
                .hasCode(MonitoringError.MONITORING_NOT_ACTIVE);
    }

    @Test
    void theReasonOfAReleaseIsReadOneByOne() {
        // Given
        String grid = Places.gridApart();
        String id = startedIn(grid, NINTH).path("id");
        act(id, "release", Map.of("reason", "排除密接")).then().statusCode(200).body("releaseReason", equalTo("排除密接"));
        // When
        Response listed = county().get(MONITORINGS + "?state=RELEASED&area=" + grid);
        // Then
        listed.then().body("items.id", contains(id)).body("items[0].releaseReason", nullValue());
        county().get(MONITORINGS + "/" + id).then().body("releaseReason", equalTo("排除密接"));
    }

    @Test
    void nobodyIsMonitoredByAnEditionBeforeItIsInForce() {
        // Given
        LocalDate tomorrow = today.plusDays(1);
        String coming = MonitoringRequests.published(tomorrow);
        String resident = People.registeredIn(Places.gridApart()).path("id");
        String underWay = startedIn(Places.gridApart(), NINTH).path("id");
        Map<String, Object> later = episode(resident, coming);
        later.put("startedOn", tomorrow.toString());
        // When, then
        assertThatProblem(county().body(episode(resident, coming)).post(MONITORINGS))
                .hasViolation("/protocolId", "PROTOCOL_NOT_IN_FORCE");
        county().body(later).post(MONITORINGS).then().statusCode(201);
        assertThatProblem(act(underWay, "convert", Map.of("protocolId", coming)))
                .hasViolation("/protocolId", "PROTOCOL_NOT_IN_FORCE");
    }

    @Test
    void verbsNeedTheVersionThatWasRead() {
        // Given
        Response started = startedIn(Places.gridApart(), NINTH);
        for (String verb : List.of("extend", "convert", "release")) {
            String path = started.header("Location") + "/" + verb;
            // When, then
            assertThatProblem(county().body(Map.of()).post(path)).hasCode(CommonError.PRECONDITION_REQUIRED);
            assertThatProblem(
                            county().header("If-Match", "\"99\"").body(Map.of()).post(path))
                    .hasCode(CommonError.PRECONDITION_FAILED);
        }
    }

    @Test
    void anEpisodeFollowsItsResident() {
        // Given
        String there = Places.gridApart();
        Response resident = People.registeredIn(Places.gridApart());
        Response started = county().body(episode(resident.path("id"), NINTH)).post(MONITORINGS);
        String id = started.path("id");
        // When
        county().header("If-Match", resident.header("ETag"))
                .body(Map.of("gridCode", there))
                .post(resident.header("Location") + "/move")
                .then()
                .statusCode(200);
        // Then
        worker(there)
                .get(MONITORINGS + "/" + id)
                .then()
                .statusCode(200)
                .body("gridCode", equalTo(there))
                .header("ETag", not(equalTo(started.header("ETag"))));
    }

    @Test
    void anEpisodeFollowsItsPlaceWhenThatIsJoinedToAnother() {
        // Given
        String village = Places.villageApart();
        String staying = Places.made(village + "001", "留网格");
        String ending = Places.made(village + "002", "并网格");
        String id = startedIn(ending, NINTH).path("id");
        // When
        Merges.of(today, staying, ending);
        // Then
        await().until(() -> staying.equals(county().get(MONITORINGS + "/" + id).path("gridCode")));
        worker(staying).get(MONITORINGS + "/" + id).then().statusCode(200);
    }

    @Test
    void anEpisodeFollowsTheHouseholdWhenTheGridIsSplit() {
        // Given
        String village = Places.villageApart();
        String grid = Places.made(village + "001", "留网格");
        Response resident = People.registeredIn(grid);
        String id = county().body(episode(resident.path("id"), NINTH))
                .post(MONITORINGS)
                .path("id");
        String household = resident.path("householdId");
        // When
        Splits.asked(today, grid, Splits.to(grid), Splits.to(village + "002", "新网格", household))
                .then()
                .statusCode(201);
        // Then
        worker(village + "002").get(MONITORINGS + "/" + id).then().statusCode(200);
        assertThatProblem(worker(grid).get(MONITORINGS + "/" + id)).hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void outsideOnesAreasThereIsNothing() {
        // Given
        String id = startedIn(Places.gridApart(), NINTH).path("id");
        String elsewhere = Places.gridApart();
        // When, then
        assertThatProblem(worker(elsewhere).get(MONITORINGS + "/" + id)).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(worker(elsewhere).body(check(36.5)).post(MONITORINGS + "/" + id + "/checks"))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(worker(elsewhere).get(MONITORINGS + "?area=450226")).hasCode(CommonError.NOT_FOUND);
        worker(elsewhere).get(MONITORINGS).then().body("items.id", empty());
        assertThatProblem(as("city", Roles.CITY_OFFICER, "4502").get(MONITORINGS))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("admin", Roles.SYSTEM_ADMIN, "45").get(MONITORINGS))
                .hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void listsAreMaskedAndFiltered() {
        // Given
        String grid = Places.gridApart();
        String id = startedIn(grid, NINTH).path("id");
        // When
        Response all = worker(grid).get(MONITORINGS + "?state=ACTIVE&count=true&sort=-dueToEndOn");
        Response missed = worker(grid).get(MONITORINGS + "?missed=true");
        // Then
        all.then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.id", hasItem(id))
                .body("items.name", contains("吴*"))
                .body("items[0].checks", nullValue());
        missed.then().body("items", empty());
        assertThat(all.asString()).doesNotContain("吴测试").doesNotContain("13900000001");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatProblem(county().body("[").post(MONITORINGS)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(county().body(Map.of("resident", "x")).post(MONITORINGS))
                .hasCode(CommonError.UNKNOWN_FIELD);
        assertThatProblem(county().body(Map.of("residentId", "x")).post(MONITORINGS))
                .hasCode(CommonError.WRONG_TYPE);
        assertThatProblem(county().get(MONITORINGS + "?state=GONE")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().get(MONITORINGS + "?missed=perhaps")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().get(MONITORINGS + "?sort=name")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().get(MONITORINGS + "/none")).hasStatus(404);
    }

    @Test
    void aRetryRecordsOnce() {
        // Given
        String grid = Places.gridApart();
        String id = startedIn(grid, NINTH).path("id");
        String key = UUID.randomUUID().toString();
        // When
        for (int i = 0; i < 2; i++) {
            worker(grid)
                    .header("Idempotency-Key", key)
                    .body(check(36.6))
                    .post(MONITORINGS + "/" + id + "/checks")
                    .then()
                    .statusCode(201);
        }
        // Then
        worker(grid).get(MONITORINGS + "/" + id).then().body("checks.n", contains(1));
    }
}
