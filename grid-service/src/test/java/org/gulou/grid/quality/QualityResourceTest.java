package org.gulou.grid.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.admin;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.DutyRequests;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class QualityResourceTest {

    private static final String QUALITY = "/grid/v1/data-quality?area=";

    @Inject
    MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void recordsAreCountedByTheAreasBelowAndWhereNobodyIsThereIsNoShare() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "测试网格");
        String empty = Places.made(village + "002", "测试网格二");
        Response seen = People.registeredIn(grid);
        Map<String, Object> bare = People.resident(People.household(grid));
        bare.remove("phone");
        bare.put("document", Map.of("type", "99", "number", "X" + System.nanoTime()));
        People.registered(bare);
        Map<String, Object> gone = People.resident(People.household(grid));
        gone.put("status", "MOVED_OUT");
        People.registered(gone);
        county().post("/grid/v1/residents/" + seen.path("id") + "/verify")
                .then()
                .statusCode(200);
        // When
        Response answer = county().get(QUALITY + village);
        // Then
        answer.then()
                .statusCode(200)
                .body("items.areaCode", contains(grid, empty))
                .body("items.level", contains("GRID", "GRID"))
                .body("items.residents", contains(2, 0))
                .body("items.complete", contains(1, 0))
                .body("items.valid", contains(1, 0))
                .body("items.verified", contains(1, 0))
                .body("items[0].completeShare", equalTo(0.5f))
                .body("items[0].verifiedShare", equalTo(0.5f))
                .body("items[1].completeShare", nullValue())
                .body("items[1].validShare", nullValue());
        assertThat(answer.asString()).contains("\"verifiedShare\":null");
    }

    @Test
    void theBoardIsReadPageByPage() {
        // Given
        String village = Places.village();
        String first = Places.made(village + "001", "测试网格");
        String second = Places.made(village + "002", "测试网格二");
        String third = Places.made(village + "003", "测试网格三");
        // When
        Response page = county().get(QUALITY + village + "&limit=2&count=true");
        Response rest = county().get(QUALITY + village + "&limit=2&cursor=" + page.path("next"));
        // Then
        page.then().body("items.areaCode", contains(first, second)).body("total", equalTo(3));
        rest.then().body("items.areaCode", contains(third)).body("next", nullValue());
        county().get(QUALITY + village + "&sort=-areaCode")
                .then()
                .body("items.areaCode", contains(third, second, first));
        county().get(QUALITY + village + "&sort=-areaCode&cursor=" + page.path("next"))
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_CURSOR"));
        county().get(QUALITY + village + "&sort=residents")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"));
        county().get(QUALITY + village + "&updatedSince=yesterday").then().statusCode(400);
    }

    @Test
    void whoWasSeenLongAgoIsNotVerifiedAnyMore() {
        // Given
        String grid = Places.grid();
        county().post("/grid/v1/residents/" + People.registeredIn(grid).path("id") + "/verify");
        county().get(QUALITY + grid).then().body("items[0].verified", equalTo(1));
        // When
        clock.advance(Duration.ofDays(181));
        Response answer = county().get(QUALITY + grid);
        // Then
        answer.then().body("items.areaCode", contains(grid)).body("items[0].verified", equalTo(0));
    }

    @Test
    void aboveTheCountySmallCountsAreHiddenBelowTheTownships() {
        // Given
        String township = Places.township();
        String small = village(township, "201", 3);
        String large = village(township, "202", 7);
        String larger = village(township, "203", 9);
        // When
        Response villages = city().get(QUALITY + township);
        Response townships = city().get(QUALITY + Places.COUNTY + "&limit=500");
        // Then
        villages.then()
                .statusCode(200)
                .body("items.areaCode", contains(small, large, larger))
                .body("items.residents", contains(null, null, 9))
                .body("items.complete", contains(null, null, 9))
                .body("items.completeShare", contains(null, null, 1f));
        townships.then().body("items.find { it.areaCode == '" + township + "' }.residents", equalTo(19));
        county().get(QUALITY + township).then().body("items.residents", contains(3, 7, 9));
    }

    @Test
    void theGridsOfAVillageDoNotTellWhatItHides() {
        // Given
        String township = Places.township();
        village(township, "201", 3);
        String hidden = village(township, "202", 6);
        settle(Places.made(hidden + "002", "测试网格二"), 5);
        village(township, "203", 12);
        // When
        Response grids = city().get(QUALITY + hidden);
        Response grid = city().get(QUALITY + hidden + "001");
        // Then
        grids.then().statusCode(200).body("items.residents", contains(nullValue(), nullValue()));
        grid.then().statusCode(200).body("items.residents", contains(nullValue()));
        county().get(QUALITY + hidden).then().body("items.residents", contains(6, 5));
    }

    @Test
    void theBoardIsATableToo() {
        // Given
        String grid = Places.grid();
        // When
        Response answer = county().accept("text/csv").get(QUALITY + grid);
        // Then
        answer.then().statusCode(200).body(containsString("areaCode")).body(containsString(grid));
    }

    @Test
    void whoeverCountsReadsItInsideTheirAreas() {
        // Given
        String township = Places.township();
        // When, then
        as("duty1", Roles.DUTY_OFFICER, Places.COUNTY)
                .get(QUALITY + township)
                .then()
                .statusCode(200);
        assertThatProblem(as("admin", Roles.SYSTEM_ADMIN, "45").get(QUALITY + township))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("inspector1", Roles.INSPECTOR, Places.COUNTY).get(QUALITY + township))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("worker", Roles.GRID_WORKER, township + "201001").get(QUALITY + township))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().get(QUALITY + "12")).hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void whoAnswersForAnOrganisationCountsItsAreaAndSeesNobodyThere() {
        // Given
        String township = Places.township();
        village(township, "201", 2);
        String code = "QUALITY-" + township;
        admin().body(Map.of(
                        "code",
                        code,
                        "nameZh",
                        "测试局",
                        "nameEn",
                        "Test",
                        "kind",
                        "DEPARTMENT",
                        "areaCode",
                        Places.COUNTY))
                .post("/grid/v1/organizations")
                .then()
                .statusCode(201);
        Map<String, Object> duty = DutyRequests.duty(code, "ORG_HEAD", "head-" + township);
        duty.put("subjectType", "ORGANIZATION");
        county().body(duty).post("/grid/v1/duties").then().statusCode(201);
        for (String role : List.of(Roles.DEPARTMENT_OFFICER, Roles.WORKGROUP_OFFICER)) {
            // When
            Response villages = as("head-" + township, role).get(QUALITY + township);
            // Then
            villages.then().statusCode(200).body("items.residents", contains(2));
            as("head-" + township, role)
                    .get("/grid/v1/data-quality?limit=500")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.areaCode == '" + township + "' }.residents", equalTo(2));
            assertThatProblem(as("head-" + township, role).get(QUALITY + "450227"))
                    .hasCode(CommonError.NOT_FOUND);
            assertThatProblem(as("head-" + township, role).get("/grid/v1/residents"))
                    .hasCode(CommonError.FORBIDDEN);
        }
    }

    private static String village(String township, String number, int people) {
        String village = Places.made(township + number, "测试村" + number);
        settle(Places.made(village + "001", "测试网格"), people);
        return village;
    }

    private static void settle(String grid, int people) {
        String household = People.household(grid);
        for (int i = 0; i < people; i++) {
            People.registered(People.resident(household));
        }
    }

    private static RequestSpecification city() {
        return as("city", Roles.CITY_OFFICER, "4502");
    }
}
