package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.DutyRequests;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When places are joined or split, everything kept by their codes follows, and nobody is lost. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class AreaFollowTest {

    private static final String CHANGES = "/grid/v1/area-changes";
    private static final String AREAS = "/grid/v1/areas/";
    private static final String HOUSEHOLDS = "/grid/v1/households";
    private static final String RESIDENTS = "/grid/v1/residents";

    @Inject
    MovableClock clock;

    @Inject
    AreaChangeDay day;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void gridsOfAMergedVillageKeepTheirNumbersOrGetTheNextFreeOnes() {
        // Given
        Villages places = Villages.two();
        String kept = places.grid(places.second, "002");
        String clashing = places.grid(places.second, "001");
        places.grid(places.first, "001");
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.area.v1")) {
            // When
            Response change = places.merge(clock.today());
            // Then
            change.then().statusCode(201).body("state", equalTo("DONE"));
            county().get(AREAS + kept)
                    .then()
                    .body("validTo", equalTo(clock.today().toString()))
                    .body("successorCode", equalTo(places.first + "002"));
            county().get(AREAS + clashing).then().body("successorCode", equalTo(places.first + "003"));
            county().get(AREAS + places.first + "/children")
                    .then()
                    .body("items.code", contains(places.first + "001", places.first + "002", places.first + "003"));
            county().get(AREAS + places.second + "/children?asOf="
                            + clock.today().minusDays(1))
                    .then()
                    .body("items.code", contains(clashing, kept));
            county().get(change.header("Location") + "/recodings")
                    .then()
                    .body("items.from", contains(places.second, clashing, kept))
                    .body("items.to", contains(places.first, places.first + "003", places.first + "002"));
            String carriedOut = county().get(change.header("Location")).path("carriedOutAt");
            county().queryParam("updatedSince", carriedOut)
                    .get(change.header("Location") + "/recodings")
                    .then()
                    .body("items.from", contains(places.second, clashing, kept));
            county().queryParam(
                            "updatedSince",
                            OffsetDateTime.parse(carriedOut).plusSeconds(1).toString())
                    .get(change.header("Location") + "/recodings")
                    .then()
                    .body("items", empty());
            assertThat(events.one("AreaChanged", kept).as(AreaChanged.class).successorCode())
                    .hasToString(places.first + "002");
            assertThat(events.one("AreaChanged", places.first + "002")
                            .as(AreaChanged.class)
                            .validFrom())
                    .isEqualTo(clock.today());
        }
    }

    @Test
    void everybodyFollowsTheirGridAndTotalsAreEqual() {
        // Given
        Villages places = Villages.two();
        String grid = places.grid(places.second, "001");
        People.registeredIn(places.grid(places.first, "001"));
        Response resident = People.registeredIn(grid);
        People.registeredIn(grid);
        int households = count(HOUSEHOLDS, places.first) + count(HOUSEHOLDS, places.second);
        int residents = count(RESIDENTS, places.first) + count(RESIDENTS, places.second);
        // When
        Response change = places.merge(clock.today());
        // Then
        String moved = places.first + "002";
        assertThat(change.statusCode()).as(change.asString()).isEqualTo(201);
        assertThat(count(HOUSEHOLDS, places.first)).isEqualTo(households);
        assertThat(count(RESIDENTS, places.first)).isEqualTo(residents);
        assertThat(count(RESIDENTS, places.second)).isZero();
        county().get(resident.header("Location"))
                .then()
                .body("gridCode", equalTo(moved))
                .body("householdId", equalTo(resident.path("householdId")));
        county().get(HOUSEHOLDS + "/" + resident.path("householdId")).then().body("gridCode", equalTo(moved));
        county().get(resident.header("Location") + "/moves")
                .then()
                .body("items.from", contains(grid))
                .body("items.to", contains(moved))
                .body("items.areaChangeId", contains(change.<String>path("id")));
    }

    @Test
    void whoeverAnsweredForAPlaceAnswersForTheNextOne() {
        // Given
        Villages places = Villages.two();
        String grid = places.grid(places.second, "001");
        places.grid(places.first, "001");
        Response leader = DutyRequests.given(grid, "GRID_LEADER", "leader-" + grid);
        Response principal = DutyRequests.given(places.second, "PRINCIPAL", "second-" + grid);
        DutyRequests.given(places.first, "PRINCIPAL", "first-" + grid);
        clock.advance(Duration.ofDays(2));
        // When
        places.merge(clock.today()).then().statusCode(201);
        // Then
        Response ended = county().get("/grid/v1/duties/" + leader.path("id"));
        assertThat(OffsetDateTime.parse(ended.path("until")).toInstant()).isEqualTo(clock.startOf(clock.today()));
        county().get("/grid/v1/duties?area=" + places.first + "002")
                .then()
                .body("items.userId", contains("leader-" + grid))
                .body("items.role", contains("GRID_LEADER"));
        county().get("/grid/v1/duties/" + principal.path("id")).then().body("subjectCode", equalTo(places.second));
        county().get("/grid/v1/areas/" + places.first + "/chain")
                .then()
                .body("findAll { it.role == 'PRINCIPAL' && it.level == 'VILLAGE' }.userId", contains("first-" + grid));
    }

    @Test
    void aDutyThatBeganOnTheDayIsHeldForTheNextPlaceFromItsBeginning() {
        // Given
        Villages places = Villages.two();
        Response duty = DutyRequests.given(places.grid(places.second, "001"), "GRID_WORKER", "w-" + places.second);
        // When
        places.merge(clock.today()).then().statusCode(201);
        // Then
        county().get("/grid/v1/duties/" + duty.path("id"))
                .then()
                .body("subjectCode", equalTo(places.first + "001"))
                .body("areaCode", equalTo(places.first + "001"));
    }

    @Test
    void anAbsenceAndWhoActsInItGoOnForTheNextPlace() {
        // Given
        Villages places = Villages.two();
        Response principal = DutyRequests.given(places.second, "PRINCIPAL", "p-" + places.second);
        String deputy = DutyRequests.given(places.second, "DEPUTY", "d-" + places.second)
                .path("id");
        clock.advance(Duration.ofDays(2));
        Instant back = clock.instant().plus(Duration.ofDays(3));
        DutyRequests.act(principal, "suspend", Map.of("until", back.toString()))
                .then()
                .statusCode(200);
        // When
        places.merge(clock.today()).then().statusCode(201);
        // Then
        String duties = "/grid/v1/duties?area=" + places.first;
        county().get("/grid/v1/duties/" + deputy).then().body("subjectCode", equalTo(places.second));
        String absent = county().get(duties).path("items.find { it.role == 'PRINCIPAL' }.id");
        county().get(duties)
                .then()
                .body("items.find { it.role == 'PRINCIPAL' }.suspended", equalTo(true))
                .body("items.find { it.role == 'DEPUTY' }.actingFor", equalTo(absent));
        // And when they are back
        clock.advance(Duration.ofDays(4));
        await().until(() -> !county().get("/grid/v1/duties/" + absent).<Boolean>path("suspended"));
    }

    @Test
    void anOrganizationBelongsToTheNextPlaceWithItsDuties() {
        // Given
        Villages places = Villages.two();
        String code = "ORG-" + places.second;
        county().body(Map.of(
                        "code",
                        code,
                        "nameZh",
                        "测试组",
                        "nameEn",
                        "Test group",
                        "kind",
                        "WORK_GROUP",
                        "areaCode",
                        places.second))
                .post("/grid/v1/organizations")
                .then()
                .statusCode(201);
        Map<String, Object> head = DutyRequests.duty(code, "ORG_HEAD", "h-" + places.second);
        head.put("subjectType", "ORGANIZATION");
        Response duty = county().body(head).post("/grid/v1/duties");
        assertThat(duty.statusCode()).as(duty.asString()).isEqualTo(201);
        // When
        places.merge(clock.today());
        // Then
        county().get("/grid/v1/organizations/" + code).then().body("areaCode", equalTo(places.first));
        county().get("/grid/v1/duties/" + duty.path("id"))
                .then()
                .body("areaCode", equalTo(places.first))
                .body("subjectCode", equalTo(code));
    }

    @Test
    void twoHouseholdsOfOneNumberDoNotBearItBoth() {
        // Given
        Villages places = Villages.two();
        String staying = places.grid(places.first, "001");
        String ending = places.grid(places.first, "002");
        String first = household(staying, "12");
        String second = household(ending, "12");
        // When
        Response change = change("MERGE", clock.today(), List.of(staying, ending), List.of(Map.of("code", staying)));
        // Then
        assertThat(change.statusCode()).as(change.asString()).isEqualTo(201);
        county().get(HOUSEHOLDS + "/" + first).then().body("number", equalTo("12"));
        county().get(HOUSEHOLDS + "/" + second)
                .then()
                .body("number", equalTo("12-002"))
                .body("gridCode", equalTo(staying));
        county().get("/grid/v1/household-renumberings?area=" + staying)
                .then()
                .body("items.householdId", contains(second))
                .body("items.changeId", contains(change.<String>path("id")))
                .body("items.fromGrid", contains(ending))
                .body("items.fromNumber", contains("12"))
                .body("items.toNumber", contains("12-002"));
        county().get("/grid/v1/household-renumberings?area=" + places.second)
                .then()
                .body("items", empty());
    }

    @Test
    void aSplitVillageGivesEachGridToWhereItSays() {
        // Given
        Villages places = Villages.two();
        String stays = places.grid(places.second, "001");
        String goes = places.grid(places.second, "002");
        Response resident = People.registeredIn(goes);
        String fresh = places.township + "203";
        // When
        Response change = change(
                "SPLIT",
                clock.today(),
                List.of(places.second),
                List.of(Map.of("code", places.second), Map.of("code", fresh, "name", "丙村", "parts", List.of(goes))));
        // Then
        change.then().statusCode(201).body("to[1].parts", contains(goes));
        county().get(AREAS + places.second + "/children").then().body("items.code", contains(stays));
        county().get(AREAS + fresh + "/children").then().body("items.code", contains(fresh + "002"));
        county().get(resident.header("Location")).then().body("gridCode", equalTo(fresh + "002"));
    }

    @Test
    void gridsThatASplitForgetsAreNamed() {
        // Given
        Villages places = Villages.two();
        String named = places.grid(places.second, "001");
        String forgotten = places.grid(places.second, "002");
        String elsewhere = places.grid(places.first, "001");
        // When
        Response change = change(
                "SPLIT",
                clock.today(),
                List.of(places.second),
                List.of(
                        Map.of("code", places.first, "parts", List.of(named, elsewhere, named)),
                        Map.of("code", places.township + "203", "name", "丙村")));
        // Then
        assertThatProblem(change)
                .hasViolation("/to", "PART_LEFT_OVER")
                .hasViolation("/to/0/parts/1", "NOT_A_PART")
                .hasViolation("/to/0/parts/2", "SAME_PLACE_TWICE");
        assertThat(change.<List<String>>path("violations.message")).anyMatch(message -> message.startsWith(forgotten));
    }

    @Test
    void aChangeIsCarriedOutWhenItsDayComesAndOnlyOnce() {
        // Given
        Villages places = Villages.two();
        String grid = places.grid(places.second, "001");
        Response resident = People.registeredIn(grid);
        Response change = places.merge(clock.today().plusDays(1));
        change.then().statusCode(201).body("state", equalTo("PLANNED"));
        county().get(resident.header("Location")).then().body("gridCode", equalTo(grid));
        // When
        clock.advance(Duration.ofDays(1));
        await().until(() -> state(change).equals("DONE"));
        day.fire(change.path("id"), clock.instant());
        // Then
        county().get(resident.header("Location")).then().body("gridCode", equalTo(places.first + "001"));
        county().get(resident.header("Location") + "/moves").then().body("items.by", contains("system"));
        county().get(AREAS + places.first + "/children").then().body("items.code", contains(places.first + "001"));
    }

    @Test
    void aChangeWhoseTargetHasVanishedLeavesEverythingAsItWas() {
        // Given
        Villages places = Villages.two();
        String grid = places.grid(places.second, "001");
        Response resident = People.registeredIn(grid);
        LocalDate today = clock.today();
        Response change = places.merge(today.plusDays(1));
        change("RETIRE", today, List.of(places.first), List.of()).then().statusCode(201);
        // When
        clock.advance(Duration.ofDays(1));
        await().until(() -> !state(change).equals("PLANNED"));
        // Then
        county().get(CHANGES + "/" + change.path("id"))
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("TARGET_VANISHED"));
        Response village = county().get(AREAS + places.second);
        assertThat(village.<String>path("validTo")).isNull();
        assertThat(village.<String>path("successorCode")).isNull();
        county().get(resident.header("Location")).then().body("gridCode", equalTo(grid));
    }

    @Test
    void aChangeTakenBackHasChangedSince() {
        // Given
        Villages places = Villages.two();
        Response change = places.merge(clock.today().plusDays(1));
        change("RETIRE", clock.today(), List.of(places.first), List.of()).then().statusCode(201);
        String before = clock.toLocal(clock.instant().plus(Duration.ofHours(1))).toString();
        // When
        clock.advance(Duration.ofDays(1));
        await().until(() -> state(change).equals("FAILED"));
        // Then
        assertThat(changedSince(before)).contains(change.<String>path("id"));
        String after = clock.toLocal(clock.instant().plusSeconds(1)).toString();
        assertThat(changedSince(after)).doesNotContain(change.<String>path("id"));
    }

    @Test
    void aSplitThatForgetsAGridMadeMeanwhileIsTakenBack() {
        // Given
        Villages places = Villages.two();
        String named = places.grid(places.second, "001");
        String east = places.township + "203";
        String west = places.township + "204";
        LocalDate tomorrow = clock.today().plusDays(1);
        Response change = change(
                "SPLIT",
                tomorrow,
                List.of(places.second),
                List.of(
                        Map.of("code", east, "name", "东村", "parts", List.of(named)),
                        Map.of("code", west, "name", "西村")));
        change.then().statusCode(201);
        String meanwhile = places.grid(places.second, "002");
        // When
        clock.advance(Duration.ofDays(1));
        await().until(() -> !state(change).equals("PLANNED"));
        // Then
        county().get(CHANGES + "/" + change.path("id")).then().body("failure", equalTo("AREA_HAS_PARTS"));
        county().get(AREAS + places.second + "/children").then().body("items.code", contains(named, meanwhile));
        county().get(AREAS + east)
                .then()
                .body("validTo", equalTo(tomorrow.plusDays(1).toString()));
        county().get(AREAS + west)
                .then()
                .body("validTo", equalTo(tomorrow.plusDays(1).toString()));
    }

    @Test
    void aGridSomebodyLivesInDoesNotEndWithoutAnother() {
        // Given
        Villages places = Villages.two();
        String grid = places.grid(places.first, "001");
        Response resident = People.registeredIn(grid);
        // When
        Response refused = change("RETIRE", clock.today(), List.of(grid), List.of());
        String next = places.grid(places.second, "001");
        Response taken = change("RETIRE", clock.today(), List.of(grid), List.of(Map.of("code", next)));
        // Then
        assertThatProblem(refused).hasCode(AreaRegisterError.AREA_HAS_PEOPLE);
        taken.then().statusCode(201);
        county().get(resident.header("Location")).then().body("gridCode", equalTo(next));
    }

    @Test
    void aMergedTownshipTakesItsVillagesAndTheirGridsAlong() {
        // Given
        Villages near = Villages.two();
        Villages far = Villages.two();
        String grid = far.grid(far.first, "007");
        Response resident = People.registeredIn(grid);
        // When
        Response change = change(
                "MERGE", clock.today(), List.of(near.township, far.township), List.of(Map.of("code", near.township)));
        // Then
        assertThat(change.statusCode()).as(change.asString()).isEqualTo(201);
        county().get(AREAS + near.township + "/children")
                .then()
                .body(
                        "items.code",
                        containsInAnyOrder(near.first, near.second, near.township + "203", near.township + "204"));
        county().get(resident.header("Location")).then().body("gridCode", equalTo(near.township + "203007"));
    }

    private static List<String> changedSince(String moment) {
        return county().queryParam("updatedSince", moment)
                .queryParam("limit", 500)
                .get(CHANGES)
                .path("items.id");
    }

    private static String state(Response change) {
        return county().get(CHANGES + "/" + change.path("id")).path("state");
    }

    private static int count(String list, String area) {
        return county().get(list + "?count=true&area=" + area).path("total");
    }

    private static String household(String grid, String number) {
        Response answer =
                county().body(Map.of("gridCode", grid, "number", number)).post(HOUSEHOLDS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    private static Response change(String kind, LocalDate day, List<String> from, List<?> to) {
        return county().body(Map.of("kind", kind, "effectiveOn", day.toString(), "from", from, "to", to))
                .post(CHANGES);
    }

    /** Two villages of a township of their own. */
    private record Villages(String township, String first, String second) {

        static Villages two() {
            String township = Places.township();
            return new Villages(township, Places.made(township + "201", "甲村"), Places.made(township + "202", "乙村"));
        }

        String grid(String village, String number) {
            return Places.made(village + number, "网格" + number);
        }

        /** The second one goes into the first one. */
        Response merge(LocalDate day) {
            return change("MERGE", day, List.of(first, second), List.of(Map.of("code", first)));
        }
    }
}
