package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.DutyRequests;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class AreaChangeResourceTest {

    private static final String CHANGES = "/grid/v1/area-changes";
    private static final String AREAS = "/grid/v1/areas/";

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void noPlaceIsGivenABlankName() {
        // Given
        String village = Places.villageApart();
        // When
        Response answer = change("RENAME", clock.today(), List.of(village), List.of(Map.of("name", "  ")));
        // Then
        assertThatProblem(answer).hasCode(CommonError.VALIDATION_FAILED).hasViolationsAt("/to/0/name");
    }

    @Test
    void aRenamedPlaceIsReadByItsOldNameOnTheDaysBefore() {
        // Given
        String village = Places.villageApart();
        LocalDate today = clock.today();
        // When
        Response answer = change("RENAME", today, List.of(village), List.of(Map.of("name", "新名村")));
        // Then
        answer.then()
                .statusCode(201)
                .body("kind", equalTo("RENAME"))
                .body("to.code", contains(village))
                .body("to.name", contains("新名村"));
        county().get(AREAS + village).then().body("name", equalTo("新名村")).body("version", equalTo(1));
        county().get(AREAS + village + "?asOf=" + today.minusDays(1)).then().body("name", equalTo("测试村"));
        county().get("/grid/v1/areas?parent=" + village.substring(0, 9) + "&asOf=" + today.minusDays(1))
                .then()
                .body("items.name", contains("测试村"));
        county().get(answer.header("Location")).then().statusCode(200).body("from", contains(village));
    }

    @Test
    void whoPlansAChangeIsInTheTrailBeforeItsDay() {
        // Given
        String village = Places.villageApart();
        LocalDate day = clock.today().plusDays(30);
        // When
        String id = change("RENAME", day, List.of(village), List.of(Map.of("name", "来月村")))
                .path("id");
        // Then
        county().get("/grid/v1/audit?subjectId=" + id)
                .then()
                .body("items.action", contains("AREA_CHANGE_PLANNED"))
                .body("items.user", contains("county"))
                .body("items.areaCode", contains(village))
                .body("items[0].facts.effectiveOn", equalTo(day.toString()));
    }

    @Test
    void aNameStillToComeIsBorneWhenItsDayComes() {
        // Given
        String village = Places.villageApart();
        change("RENAME", clock.today().plusDays(1), List.of(village), List.of(Map.of("name", "明日村")))
                .then()
                .statusCode(201);
        county().get(AREAS + village).then().body("name", equalTo("测试村"));
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.area.v1")) {
            // When
            clock.advance(Duration.ofDays(1));
            // Then
            AreaChanged told = events.one("AreaChanged", village).as(AreaChanged.class);
            assertThat(told.name()).isEqualTo("明日村");
            county().get(AREAS + village).then().body("name", equalTo("明日村"));
        }
    }

    @Test
    void theTagOfAChangeIsAnotherOneOnceItsDayHasCome() {
        // Given
        String village = Places.villageApart();
        Response planned =
                change("RENAME", clock.today().plusDays(1), List.of(village), List.of(Map.of("name", "明日村")));
        String change = planned.header("Location");
        String before = planned.header("ETag");
        county().header("If-None-Match", before).get(change).then().statusCode(304);
        // When
        clock.advance(Duration.ofDays(1));
        await().until(() -> county().get(change).path("state").equals("DONE"));
        // Then
        Response done = county().header("If-None-Match", before).get(change);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.header("ETag")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void aMergeEndsAllButTheOneThatStays() {
        // Given
        String township = Places.township();
        String staying = Places.made(township + "201", "甲村");
        String ending = Places.made(township + "202", "乙村");
        LocalDate today = clock.today();
        // When
        Response answer =
                change("MERGE", today, List.of(staying, ending), List.of(Map.of("code", staying, "name", "甲乙村")));
        // Then
        answer.then().statusCode(201);
        county().get(AREAS + ending)
                .then()
                .body("validTo", equalTo(today.toString()))
                .body("successorCode", equalTo(staying));
        county().get("/grid/v1/areas?parent=" + township).then().body("items.name", contains("甲乙村"));
        county().get("/grid/v1/areas?parent=" + township + "&asOf=" + today.minusDays(1))
                .then()
                .body("items.name", contains("甲村", "乙村"));
    }

    @Test
    void aSplitMakesNewPlacesOfOne() {
        // Given
        String township = Places.township();
        String whole = Places.made(township + "201", "大村");
        // When
        Response answer = change(
                "SPLIT",
                clock.today(),
                List.of(whole),
                List.of(
                        Map.of("code", township + "202", "name", "东村"),
                        Map.of("code", township + "203", "name", "西村")));
        // Then
        answer.then().statusCode(201);
        county().get("/grid/v1/areas?parent=" + township).then().body("items.name", contains("东村", "西村"));
        county().get(AREAS + whole).then().body("successorCode", nullValue());
    }

    @Test
    void aRetiredPlaceLosesItsDuties() {
        // Given
        String grid = Places.gridApart();
        Response duty = DutyRequests.given(grid, "GRID_WORKER", "worker-" + grid);
        clock.advance(Duration.ofDays(2));
        // When
        Response answer = change("RETIRE", clock.today(), List.of(grid), List.of());
        // Then
        answer.then().statusCode(201).body("to", empty());
        Response ended = county().get("/grid/v1/duties/" + duty.path("id"));
        assertThat(OffsetDateTime.parse(ended.path("until")).toInstant()).isEqualTo(clock.startOf(clock.today()));
        assertThatProblem(county().body(DutyRequests.duty(grid, "GRID_LEADER", "leader-" + grid))
                        .post("/grid/v1/duties"))
                .hasViolation("/subjectCode", "UNKNOWN_SUBJECT");
    }

    @Test
    void aPlaceIsRetiredOnADayOnWhichADutyForItEnded() {
        // Given
        String grid = Places.gridApart();
        Response duty = DutyRequests.given(grid, "GRID_WORKER", "worker-" + grid);
        Response held = DutyRequests.given(grid, "GRID_LEADER", "leader-" + grid);
        clock.advance(Duration.ofDays(1));
        String until = DutyRequests.act(duty, "end", Map.of()).path("until");
        clock.advance(Duration.ofSeconds(1));
        // When
        Response answer = change("RETIRE", clock.today(), List.of(grid), List.of());
        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        county().get("/grid/v1/duties/" + duty.path("id")).then().body("until", equalTo(until));
        Response ended = county().get("/grid/v1/duties/" + held.path("id"));
        assertThat(OffsetDateTime.parse(ended.path("until")).toInstant()).isEqualTo(clock.startOf(clock.today()));
    }

    @Test
    void whatWasPlannedAheadIsAChangeOfItsDay() {
        // Given
        String township = Places.township();
        String renamed = Places.made(township + "201", "旧名村");
        String whole = Places.made(township + "202", "大村");
        Places.made(township + "203", "不变村");
        LocalDate day = clock.today().plusDays(3);
        change("RENAME", day, List.of(renamed), List.of(Map.of("name", "新名村")))
                .then()
                .statusCode(201);
        change(
                        "SPLIT",
                        day,
                        List.of(whole),
                        List.of(
                                Map.of("code", township + "204", "name", "东村"),
                                Map.of("code", township + "205", "name", "西村")))
                .then()
                .statusCode(201);
        clock.advance(Duration.ofDays(2));
        String dayBefore = clock.instant().toString();
        // When
        clock.advance(Duration.ofDays(1));
        await().until(() -> county().get(AREAS + renamed).path("name").equals("新名村"));
        // Then
        county().queryParam("updatedSince", dayBefore)
                .get("/grid/v1/areas?parent=" + township)
                .then()
                .body("items.name", contains("新名村", "东村", "西村"));
        county().queryParam("updatedSince", clock.instant().toString())
                .get(AREAS + township + "/children")
                .then()
                .body("items.name", contains("新名村", "东村", "西村"));
    }

    @Test
    void aPlaceWithLivingPartsIsNotRetiredWithoutThem() {
        // Given
        String grid = Places.gridApart();
        String village = grid.substring(0, 12);
        LocalDate today = clock.today();
        // When
        Response alone = change("RETIRE", today, List.of(village), List.of());
        Response together = change("RETIRE", today, List.of(village, grid), List.of());
        // Then
        assertThatProblem(alone).hasCode(AreaRegisterError.AREA_HAS_PARTS);
        assertThat(together.statusCode()).isEqualTo(201);
    }

    @Test
    void nothingOfAChangeIsDoneWhenAPartOfItCannotBe() {
        // Given
        String township = Places.township();
        String first = Places.made(township + "201", "甲村");
        String second = Places.made(township + "202", "乙村");
        Places.made(second + "001", "网格");
        // When
        Response answer = change(
                "MERGE", clock.today(), List.of(first, second), List.of(Map.of("code", township, "name", "甲乙乡")));
        // Then
        assertThatProblem(answer).hasCode(AreaRegisterError.AREA_HAS_PARTS);
        county().get(AREAS + first).then().body("name", equalTo("甲村")).body("version", equalTo(0));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        // Given
        String township = Places.township();
        // When
        Response answer = change(
                "SPLIT", clock.today(), List.of(township + "299", "12345"), List.of(Map.of("code", township + "201")));
        // Then
        assertThatProblem(answer)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/from", "WRONG_NUMBER_OF_PLACES")
                .hasViolation("/to", "WRONG_NUMBER_OF_PLACES")
                .hasViolation("/from/0", "UNKNOWN_AREA")
                .hasViolation("/from/1", "INVALID_AREA_CODE")
                .hasViolation("/to/0/name", "NAME_NEEDED");
    }

    @Test
    void onlyThoseInChargeOfTheRegisterChangeIt() {
        // Given
        String village = Places.villageApart();
        Map<String, Object> request = request("RETIRE", clock.today(), List.of(village), List.of());
        // When
        Response worker =
                as("guyi", Roles.TOWNSHIP_OFFICER, "450226").body(request).post(CHANGES);
        Response elsewhere =
                as("other", Roles.COUNTY_OFFICER, "450227").body(request).post(CHANGES);
        // Then
        assertThatProblem(worker).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(elsewhere).hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void theTimerOfANameRunsOnceOnly() {
        // Given
        String village = Places.villageApart();
        change("RENAME", clock.today().plusDays(1), List.of(village), List.of(Map.of("name", "明日村")));
        clock.advance(Duration.ofDays(1));
        await().until(() -> county().get(AREAS + village).path("name").equals("明日村"));
        // When
        Response answer = county().get(AREAS + village);
        // Then
        answer.then().body("version", equalTo(2));
    }

    private static Response change(String kind, LocalDate day, List<String> from, List<?> to) {
        return county().body(request(kind, day, from, to)).post(CHANGES);
    }

    private static Map<String, Object> request(String kind, LocalDate day, List<String> from, List<?> to) {
        return Map.of("kind", kind, "effectiveOn", day.toString(), "from", from, "to", to);
    }
}
