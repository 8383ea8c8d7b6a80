package org.gulou.grid.riskarea;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RiskAreaResourceTest {

    private static final String RISK_AREAS = "/grid/v1/risk-areas";
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    @Test
    void aPlaceIsListedFromADayOnAndReadAsOfThatDay() {
        // Given
        String code = "310101" + NEXT.incrementAndGet();
        // When
        Response listed = list(Map.of(
                "areaCode", code, "level", "HIGH", "from", "2026-11-10", "until", "2026-11-20", "source", "某市公告"));
        // Then
        listed.then()
                .statusCode(201)
                .header("Location", equalTo(RISK_AREAS + "/" + listed.path("id")))
                .header("ETag", equalTo("\"0\""))
                .body("areaCode", equalTo(code))
                .body("level", equalTo("HIGH"));
        county().get(listed.header("Location")).then().statusCode(200).body("until", equalTo("2026-11-20"));
        asOf("2026-11-09").then().body("items.areaCode", not(hasItem(code)));
        asOf("2026-11-10").then().body("items.areaCode", hasItem(code));
        asOf("2026-11-19T23:00:00%2B08:00").then().body("items.areaCode", hasItem(code));
        asOf("2026-11-20").then().body("items.areaCode", not(hasItem(code)));
        county().get(RISK_AREAS + "?area=3101&limit=500").then().body("items.areaCode", hasItem(code));
        county().get(RISK_AREAS + "?level=LOW&limit=500").then().body("items.areaCode", not(hasItem(code)));
    }

    @Test
    void aPlaceOfAnotherProvinceIsListedByItsName() {
        list(named("瑞丽市" + NEXT.incrementAndGet()))
                .then()
                .statusCode(201)
                .body("place", containsString("瑞丽市"))
                .body("areaCode", equalTo(null));
    }

    @Test
    void theSamePlaceIsListedOnceFromADay() {
        // Given
        Map<String, Object> place = named("重复镇" + NEXT.incrementAndGet());
        list(place).then().statusCode(201);
        // When, then
        assertThatProblem(list(place)).hasCode(RiskAreaError.RISK_AREA_ALREADY_LISTED);
    }

    @Test
    void anOpenEntryIsEnded() {
        // Given
        Response listed = list(named("开放镇" + NEXT.incrementAndGet()));
        String end = listed.header("Location") + "/end";
        Map<String, Object> until = Map.of("until", "2026-11-12");
        assertThatProblem(county().body(until).post(end)).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(county().header("If-Match", "\"7\"").body(until).post(end))
                .hasCode(CommonError.PRECONDITION_FAILED);
        assertThatProblem(county().header("If-Match", "\"0\"")
                        .body(Map.of("until", "2026-11-01"))
                        .post(end))
                .hasViolation("/until", "UNTIL_NOT_AFTER_FROM");
        // When
        Response ended = county().header("If-Match", "\"0\"").body(until).post(end);
        // Then
        ended.then().statusCode(200).header("ETag", equalTo("\"1\"")).body("until", equalTo("2026-11-12"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThatProblem(list(Map.of("areaCode", "4403", "place", "某地", "from", "2026-11-10", "until", "2026-11-10")))
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt("", "/level", "/source", "/until");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatProblem(list(Map.of("colour", "red"))).hasCode(CommonError.UNKNOWN_FIELD);
        assertThatProblem(list(Map.of("level", "PURPLE"))).hasCode(CommonError.WRONG_TYPE);
        assertThatProblem(county().body("{").post(RISK_AREAS)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(asOf("yesterday")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().get(RISK_AREAS + "/" + UUID.randomUUID())).hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void theCountyAloneWritesTheListAndEveryRoleReadsIt() {
        assertThatProblem(as("guyi", Roles.TOWNSHIP_OFFICER, "450226100")
                        .body(named("他镇"))
                        .post(RISK_AREAS))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(RestAssured.given().get(RISK_AREAS)).hasCode(CommonError.UNAUTHENTICATED);
        as("inspector1", Roles.INSPECTOR, "450226").get(RISK_AREAS).then().statusCode(200);
    }

    @Test
    void theSameKeyListsOnce() {
        // Given
        Map<String, Object> place = named("一次镇" + NEXT.incrementAndGet());
        String key = UUID.randomUUID().toString();
        Response first = county().header("Idempotency-Key", key).body(place).post(RISK_AREAS);
        // When
        Response again = county().header("Idempotency-Key", key).body(place).post(RISK_AREAS);
        // Then
        again.then().statusCode(201).body("id", equalTo(first.path("id")));
    }

    private static Response list(Map<String, ?> request) {
        return county().body(request).post(RISK_AREAS);
    }

    private static Map<String, Object> named(String place) {
        Map<String, Object> request = new HashMap<>();
        request.put("place", place);
        request.put("level", "MEDIUM");
        request.put("from", "2026-11-10");
        request.put("source", "外省通报");
        return request;
    }

    private static Response asOf(String moment) {
        return county().urlEncodingEnabled(false).get(RISK_AREAS + "?limit=500&asOf=" + moment);
    }
}
