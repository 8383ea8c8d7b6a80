package org.gulou.grid.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.DutyRequests.act;
import static org.gulou.grid.testing.DutyRequests.duty;
import static org.gulou.grid.testing.DutyRequests.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class DutyResourceTest {

    private static final String DUTIES = "/grid/v1/duties";
    private static final Map<String, Object> YANG = Map.of("name", "杨测试", "phone", "13900000002");

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void aDutyIsGivenWithTheNameInClearAndThePhoneMasked() {
        // Given
        String township = Places.township();
        // When
        Response answer =
                county().body(duty(township, "PRINCIPAL", "leader-" + township)).post(DUTIES);
        // Then
        answer.then()
                .statusCode(201)
                .header("Location", DUTIES + "/" + answer.path("id"))
                .header("ETag", "\"0\"")
                .body("subjectType", equalTo("AREA"))
                .body("areaCode", equalTo(township))
                .body("person.name", equalTo("石测试"))
                .body("person.phone", equalTo("139****0001"))
                .body("userId", equalTo("leader-" + township))
                .body("until", nullValue())
                .body("suspended", equalTo(false));
    }

    @Test
    void theEventNamesTheAccountAndNotThePerson() {
        // Given
        String township = Places.township();
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.duty.v1")) {
            // When
            String id = given(township, "PRINCIPAL", "leader-" + township).path("id");
            // Then
            var event = events.one("DutyChanged", id);
            assertThat(event.as(DutyChanged.class).userId()).isEqualTo("leader-" + township);
            assertThat(event.data().toString())
                    .doesNotContain("石测试")
                    .doesNotContain("13900000001")
                    .doesNotContain("139****");
        }
    }

    @Test
    void onePostHasOneHolderAtATime() {
        // Given
        String township = Places.township();
        given(township, "PRINCIPAL", "first-" + township);
        // When
        Response second =
                county().body(duty(township, "PRINCIPAL", "second-" + township)).post(DUTIES);
        // Then
        assertThatProblem(second).hasCode(DutyError.POST_ALREADY_HELD);
    }

    @Test
    void manyMayHoldACadresDutyButNobodyTwice() {
        // Given
        String township = Places.township();
        given(township, "TOWNSHIP_CADRE", "first-" + township);
        given(township, "TOWNSHIP_CADRE", "second-" + township);
        // When
        Response again = county().body(duty(township, "TOWNSHIP_CADRE", "first-" + township))
                .post(DUTIES);
        // Then
        assertThatProblem(again).hasCode(DutyError.DUTY_ALREADY_HELD);
    }

    @Test
    void aHandoverMovesTheDutyAndTheAccessAtOnce() {
        // Given
        String township = Places.township();
        String first = "first-" + township;
        String second = "second-" + township;
        Response duty = given(township, "PRINCIPAL", first);
        as(first, Roles.TOWNSHIP_LEADER).get("/grid/v1/me").then().body("areas", contains(township));
        as(second, Roles.TOWNSHIP_LEADER).get("/grid/v1/me").then().body("areas", empty());
        // When
        Response next = act(duty, "handover", Map.of("person", YANG, "userId", second));
        // Then
        next.then()
                .statusCode(200)
                .body("userId", equalTo(second))
                .body("person.name", equalTo("杨测试"))
                .body("id", not(equalTo(duty.<String>path("id"))));
        Response old = county().get(DUTIES + "/" + duty.path("id"));
        assertThat(old.<String>path("until")).isEqualTo(next.path("since"));
        as(first, Roles.TOWNSHIP_LEADER).get("/grid/v1/me").then().body("areas", empty());
        as(second, Roles.TOWNSHIP_LEADER).get("/grid/v1/me").then().body("areas", contains(township));
    }

    @Test
    void aHandoverSentTwiceHandsOverOnce() {
        // Given
        String township = Places.township();
        Response duty = given(township, "PRINCIPAL", "first-" + township);
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = Map.of("person", YANG, "userId", "second-" + township);
        // When
        Response first = handover(duty, key, request);
        Response again = handover(duty, key, request);
        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        county().get(DUTIES + "?area=" + township + "&role=PRINCIPAL&count=true")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void ofTwoHandoversAtOnceOneIsStale() throws InterruptedException, ExecutionException {
        // Given
        String township = Places.township();
        Response duty = given(township, "PRINCIPAL", "first-" + township);
        ExecutorService callers = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> handovers = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(i ->
                        () -> act(duty, "handover", Map.of("person", YANG, "userId", "next" + i + "-" + township))
                                .statusCode())
                .toList();
        // When
        List<Future<Integer>> answers = callers.invokeAll(handovers);
        callers.shutdown();
        // Then
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412);
        county().get(DUTIES + "?area=" + township + "&role=PRINCIPAL&count=true")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void aHandoverToComeTakesEffectAtItsTime() {
        // Given
        String township = Places.township();
        Response duty = given(township, "PRINCIPAL", "first-" + township);
        Instant passesAt = clock.instant().plus(Duration.ofHours(2));
        // When
        act(duty, "handover", Map.of("person", YANG, "userId", "second-" + township, "since", passesAt.toString()))
                .then()
                .statusCode(200);
        // Then
        String asOf = DUTIES + "?area=" + township + "&asOf=";
        county().get(asOf + clock.instant()).then().body("items.userId", contains("first-" + township));
        county().get(asOf + passesAt).then().body("items.userId", contains("second-" + township));
    }

    @Test
    void aHandoverNeedsTheVersionThatWasRead() {
        // Given
        String township = Places.township();
        Response duty = given(township, "PRINCIPAL", "first-" + township);
        String path = DUTIES + "/" + duty.path("id") + "/handover";
        // When
        Response missing = county().body(Map.of("person", YANG)).post(path);
        Response stale = county().header("If-Match", "\"7\"")
                .body(Map.of("person", YANG))
                .post(path);
        Response invalid = county().header("If-Match", "\"0\"").body(Map.of()).post(path);
        // Then
        assertThatProblem(missing).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(stale).hasCode(CommonError.PRECONDITION_FAILED);
        assertThatProblem(invalid).hasCode(CommonError.VALIDATION_FAILED).hasViolationsAt("/person");
    }

    @Test
    void theDeputyOfAnAbsentPrincipalActsUntilTheyAreBack() {
        // Given
        String township = Places.township();
        Response principal = given(township, "PRINCIPAL", "leader-" + township);
        String deputy = given(township, "DEPUTY", "deputy-" + township).path("id");
        Instant back = clock.instant().plus(Duration.ofHours(8));
        // When
        Response answer = act(principal, "suspend", Map.of("until", back.toString()));
        // Then
        answer.then().statusCode(200).body("suspended", equalTo(true));
        assertThat(OffsetDateTime.parse(answer.path("suspendedUntil")).toInstant())
                .isEqualTo(back);
        county().get(DUTIES + "/" + deputy).then().body("actingFor", equalTo(principal.<String>path("id")));
        as("leader-" + township, Roles.TOWNSHIP_LEADER)
                .get("/grid/v1/me")
                .then()
                .body("areas", empty());
        // And when they are back
        clock.advance(Duration.ofHours(9));
        await().until(() -> !county().get(DUTIES + "/" + principal.path("id")).<Boolean>path("suspended"));
        county().get(DUTIES + "/" + deputy).then().body("actingFor", nullValue());
        as("leader-" + township, Roles.TOWNSHIP_LEADER)
                .get("/grid/v1/me")
                .then()
                .body("areas", contains(township));
    }

    @Test
    void whenTheActingDeputyLeavesTheOtherOneActs() {
        // Given
        String township = Places.township();
        Response principal = given(township, "PRINCIPAL", "leader-" + township);
        String first = given(township, "DEPUTY", "first-" + township).path("id");
        String second = given(township, "DEPUTY", "second-" + township).path("id");
        act(principal, "suspend", Map.of()).then().statusCode(200);
        Response acting = county().get(DUTIES + "/" + first);
        acting.then().body("actingFor", equalTo(principal.<String>path("id")));
        // When
        act(acting, "end", Map.of()).then().statusCode(200);
        // Then
        county().get(DUTIES + "/" + second).then().body("actingFor", equalTo(principal.<String>path("id")));
    }

    @Test
    void whenTheActingDeputyRestsTheOtherOneActsForThePrincipal() {
        // Given
        String township = Places.township();
        Response principal = given(township, "PRINCIPAL", "leader-" + township);
        String first = given(township, "DEPUTY", "first-" + township).path("id");
        String second = given(township, "DEPUTY", "second-" + township).path("id");
        act(principal, "suspend", Map.of()).then().statusCode(200);
        // When
        act(county().get(DUTIES + "/" + first), "suspend", Map.of())
                .then()
                .statusCode(200)
                .body("actingFor", nullValue());
        // Then
        county().get(DUTIES + "/" + second).then().body("actingFor", equalTo(principal.<String>path("id")));
    }

    @Test
    void aDeputyAppointedAheadActsForWhoIsAbsentFromTheDayOn() {
        // Given
        String township = Places.township();
        Response principal = given(township, "PRINCIPAL", "leader-" + township);
        act(principal, "suspend", Map.of()).then().statusCode(200);
        Map<String, Object> ahead = duty(township, "DEPUTY", "deputy-" + township);
        ahead.put("since", clock.instant().plus(Duration.ofHours(2)).toString());
        String deputy = county().body(ahead).post(DUTIES).path("id");
        county().get(DUTIES + "/" + deputy).then().body("actingFor", nullValue());
        // When
        clock.advance(Duration.ofHours(3));
        // Then
        await().until(() -> principal
                .<String>path("id")
                .equals(county().get(DUTIES + "/" + deputy).<String>path("actingFor")));
    }

    @Test
    void aHandoverOfTheActingDeputyAheadPassesTheActingOn() {
        // Given
        String township = Places.township();
        Response principal = given(township, "PRINCIPAL", "leader-" + township);
        String first = given(township, "DEPUTY", "first-" + township).path("id");
        act(principal, "suspend", Map.of()).then().statusCode(200);
        String passesAt = clock.instant().plus(Duration.ofHours(2)).toString();
        Response successor = act(
                county().get(DUTIES + "/" + first),
                "handover",
                Map.of("person", YANG, "userId", "second-" + township, "since", passesAt));
        county().get(DUTIES + "/" + first).then().body("actingFor", equalTo(principal.<String>path("id")));
        // When
        clock.advance(Duration.ofHours(3));
        // Then
        await().until(() -> principal
                .<String>path("id")
                .equals(county().get(DUTIES + "/" + successor.path("id")).<String>path("actingFor")));
    }

    @Test
    void whoActsCanBeNamedAndMustAnswerForTheSameSubject() {
        // Given
        String township = Places.township();
        Response principal = given(township, "PRINCIPAL", "leader-" + township);
        String cadre = given(township, "TOWNSHIP_CADRE", "cadre-" + township).path("id");
        String stranger =
                given(Places.township(), "DEPUTY", "stranger-" + township).path("id");
        // When
        Response wrong = act(principal, "suspend", Map.of("actingDutyId", stranger));
        Response right = act(principal, "suspend", Map.of("actingDutyId", cadre));
        // Then
        assertThatProblem(wrong).hasViolation("/actingDutyId", DutyError.NOT_A_DEPUTY.name());
        assertThat(right.statusCode()).isEqualTo(200);
        county().get(DUTIES + "/" + cadre).then().body("actingFor", equalTo(principal.<String>path("id")));
    }

    @Test
    void whoIsCalledBackEarlyHoldsTheDutyAgain() {
        // Given
        String township = Places.township();
        Response suspended = act(given(township, "PRINCIPAL", "leader-" + township), "suspend", Map.of());
        // When
        Response answer = act(suspended, "resume", Map.of());
        // Then
        answer.then().statusCode(200).body("suspended", equalTo(false));
        assertThatProblem(act(answer, "resume", Map.of())).hasCode(DutyError.DUTY_NOT_SUSPENDED);
    }

    @Test
    void aDutyEndsWithoutASuccessor() {
        // Given
        String township = Places.township();
        Response duty = given(township, "PRINCIPAL", "leader-" + township);
        // When
        Response ended = act(duty, "end", Map.of());
        // Then
        assertThat(ended.<String>path("until")).isNotNull();
        assertThatProblem(act(ended, "end", Map.of())).hasCode(DutyError.DUTY_NOT_HELD);
        county().get(DUTIES + "?area=" + township).then().body("items", empty());
    }

    @Test
    void everyFaultIsNamedAtOnceAndNoneRepeatsThePhone() {
        // Given
        String township = Places.township();
        Map<String, Object> request = new HashMap<>(duty(township, "GRID_WORKER", "bad account"));
        request.put("person", Map.of("name", "", "phone", "12345678901"));
        request.put("since", "2026-11-23T08:00:00+08:00");
        request.put("until", "2026-11-22T08:00:00+08:00");
        // When
        Response answer = county().body(request).post(DUTIES);
        // Then
        assertThatProblem(answer)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/person/name", "REQUIRED")
                .hasViolation("/person/phone", "PATTERN")
                .hasViolation("/userId", "PATTERN")
                .hasViolation("/role", DutyError.ROLE_NOT_FOR_SUBJECT.name())
                .hasViolation("/until", DutyError.UNTIL_NOT_AFTER_SINCE.name());
        assertThat(answer.asString()).doesNotContain("12345678901");
    }

    @Test
    void whatLiesOutsideIsNotFound() {
        // Given
        String township = Places.township();
        String id = given(township, "PRINCIPAL", "leader-" + township).path("id");
        // When
        Response given = county().body(duty("450227100", "PRINCIPAL", "x")).post(DUTIES);
        Response site = county().body(duty(UUID.randomUUID().toString(), "SITE_MANAGER", "x"))
                .post(DUTIES);
        Response read = as("other", Roles.COUNTY_OFFICER, "450227").get(DUTIES + "/" + id);
        Response list = as("other", Roles.COUNTY_OFFICER, "450227").get(DUTIES + "?area=" + township);
        Response handover = as("other", Roles.COUNTY_OFFICER, "450227")
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post(DUTIES + "/" + id + "/handover");
        // Then
        assertThatProblem(given).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(site).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(read).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(list).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(handover).hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void rolesWithoutPeopleReadNoDuties() {
        // When, then
        assertThatProblem(as("admin", Roles.SYSTEM_ADMIN, "45").get(DUTIES)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("city", Roles.CITY_OFFICER, "4502").get(DUTIES)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("guyi", Roles.TOWNSHIP_OFFICER, "450226")
                        .body(duty("450226", "COUNTY_LEADER", "x"))
                        .post(DUTIES))
                .hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void theListShowsOnesOwnAreasAndOnesOwnDuties() {
        // Given
        String grid = Places.gridApart();
        String worker = "worker-" + grid;
        given(grid, "GRID_WORKER", worker);
        given(grid, "GRID_LEADER", "leader-" + grid);
        given(grid.substring(0, 12), "VILLAGE_CADRE", "cadre-" + grid);
        // When
        Response mine = as(worker, Roles.GRID_WORKER).get(DUTIES);
        Response byUser = county().get(DUTIES + "?user=" + worker);
        // Then
        mine.then().statusCode(200).body("items.role", containsInAnyOrder("GRID_WORKER", "GRID_LEADER"));
        byUser.then().statusCode(200).body("items.userId", contains(worker));
    }

    @Test
    void anOrganisationsHeadIsFoundByItsCode() {
        // Given
        String township = Places.township();
        String code = "ORG-" + township;
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
                        township))
                .post("/grid/v1/organizations")
                .then()
                .statusCode(201);
        // When
        Response answer = given(code, "ORG_HEAD", "head-" + township);
        // Then
        answer.then().body("subjectType", equalTo("ORGANIZATION")).body("areaCode", equalTo(township));
        as("head-" + township, Roles.WORKGROUP_OFFICER)
                .get("/grid/v1/me")
                .then()
                .body("organizations", contains(code));
        as("head-" + township, Roles.WORKGROUP_OFFICER)
                .get(DUTIES)
                .then()
                .body("items.id", hasItem(answer.<String>path("id")));
    }

    private static Response handover(Response duty, String key, Map<String, Object> request) {
        return county().header("If-Match", duty.header("ETag"))
                .header("Idempotency-Key", key)
                .body(request)
                .post(DUTIES + "/" + duty.path("id") + "/handover");
    }
}
