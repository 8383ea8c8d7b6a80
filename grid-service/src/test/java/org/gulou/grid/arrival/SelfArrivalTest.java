package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.arrival.Coming.ARRIVALS;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.Strangers.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.Strangers;
import org.junit.jupiter.api.Test;

/** What somebody without a login may do: declare that they come, and no more. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class SelfArrivalTest {

    @Test
    void theAnswerIsAReceiptAndTheSameForWhoeverIsKnown() {
        // Given
        String grid = Places.grid();
        Map<String, Object> known = People.resident(People.household(grid));
        Response resident = People.registered(known);
        String number = (String) ((Map<?, ?>) known.get("document")).get("number");
        // When
        Response ofKnown = somebody().body(Coming.to(grid, "SELF", number)).post(ARRIVALS);
        Response ofStranger = somebody().body(Coming.to(grid, "SELF")).post(ARRIVALS);
        // Then
        for (Response answer : new Response[] {ofKnown, ofStranger}) {
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.jsonPath().getMap("$").keySet())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("id", "receivedAt");
            assertThat(answer.header("Location")).isNull();
            assertThat(answer.header("ETag")).isNull();
        }
        county().get(ARRIVALS + "/" + ofKnown.path("id")).then().body("residentId", equalTo(resident.path("id")));
        county().get(ARRIVALS + "/" + ofStranger.path("id")).then().body("residentId", nullValue());
    }

    @Test
    void whatWasDeclaredCannotBeReadBack() {
        // Given
        Response receipt = somebody().body(Coming.to(Places.village(), "SELF")).post(ARRIVALS);
        // When, then
        assertThatProblem(somebody().get(ARRIVALS)).hasCode(CommonError.UNAUTHENTICATED);
        assertThatProblem(somebody().get(ARRIVALS + "/" + receipt.path("id"))).hasCode(CommonError.UNAUTHENTICATED);
    }

    @Test
    void theSameKeyDeclaresOnce() {
        // Given
        String village = Places.village();
        Map<String, Object> request = Coming.to(village, "SELF");
        String key = UUID.randomUUID().toString();
        Response first = somebody().header("Idempotency-Key", key).body(request).post(ARRIVALS);
        // When
        Response again = somebody().header("Idempotency-Key", key).body(request).post(ARRIVALS);
        // Then
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        county().get(ARRIVALS + "?count=true&area=" + village).then().body("total", equalTo(1));
    }

    @Test
    void whoIsSignedInAndComesThemselvesIsAnsweredLikeAnybody() {
        as("inspector1", Roles.INSPECTOR, "450226")
                .body(Coming.to(Places.village(), "SELF"))
                .post(ARRIVALS)
                .then()
                .statusCode(201)
                .body("size()", equalTo(2));
    }

    @Test
    void othersAreHandedOverBySomeoneSignedInAlone() {
        // Given
        Map<String, Object> guest = Coming.to(Places.village(), "HOTEL");
        // When, then
        assertThatProblem(somebody().body(guest).post(ARRIVALS)).hasCode(CommonError.UNAUTHENTICATED);
    }

    @Test
    void everyFaultIsNamedAtOnceAndNothingIsRepeated() {
        // Given
        Map<String, Object> request = Coming.to("450226599", "SELF", "450226199001019999");
        request.put("name", " ");
        request.put("phone", "");
        request.put("arrivedOn", "2020-01-01");
        request.put(
                "travelHistory",
                List.of(
                        Map.of("from", "2020-01-05", "until", "2020-01-02"),
                        Map.of("areaCode", "4403", "place", "深圳市", "from", "2019-12-01"),
                        Map.of("areaCode", "44031", "from", "2019-12-01")));
        // When
        Response answer = somebody().body(request).post(ARRIVALS);
        // Then
        assertThatProblem(answer)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/areaCode", "UNKNOWN_DESTINATION")
                .hasViolation("/name", "REQUIRED")
                .hasViolation("/phone", "REQUIRED")
                .hasViolation("/document/number", "DOCUMENT_CHECK_DIGIT")
                .hasViolation("/arrivedOn", "ARRIVED_ON_IMPLAUSIBLE")
                .hasViolation("/travelHistory/2/areaCode", "INVALID_AREA_CODE")
                .hasViolation("/travelHistory/0", "STAY_NEEDS_ONE_PLACE")
                .hasViolation("/travelHistory/0/until", "STAY_BACKWARDS")
                .hasViolation("/travelHistory/0/from", "STAY_AFTER_ARRIVAL")
                .hasViolation("/travelHistory/1", "STAY_NEEDS_ONE_PLACE");
        assertThat(answer.asString()).doesNotContain("450226199001019999");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatProblem(somebody().body("{").post(ARRIVALS)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(somebody().body(Map.of("bogus", 1)).post(ARRIVALS)).hasCode(CommonError.UNKNOWN_FIELD);
        assertThatProblem(somebody().body(Map.of("source", "MOON")).post(ARRIVALS))
                .hasCode(CommonError.WRONG_TYPE);
        assertThatProblem(somebody().body(Map.of()).post(ARRIVALS))
                .hasViolationsAt("/areaCode", "/document", "/name", "/source");
    }

    @Test
    void aLongBodyIsRefused() {
        // Given
        Map<String, Object> request = Coming.to("450226", "SELF");
        request.put("remark", "长".repeat(20_000));
        // When, then
        assertThatProblem(somebody().body(request).post(ARRIVALS)).hasCode(CommonError.PAYLOAD_TOO_LARGE);
    }

    @Test
    void whoComesTooOftenIsToldWhenToComeAgain() {
        // Given
        String address = Strangers.address();
        Response answer = Strangers.from(address).body(Map.of()).post(ARRIVALS);
        // When
        for (int i = 0; i < 100 && answer.statusCode() != 429; i++) {
            answer = Strangers.from(address).body("{").post(ARRIVALS);
        }
        // Then
        assertThatProblem(answer).hasCode(CommonError.TOO_MANY_REQUESTS);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThatProblem(Strangers.from(address).body("{").post("/grid/v1/tips"))
                .hasCode(CommonError.TOO_MANY_REQUESTS);
        somebody()
                .body(Coming.to(Places.village(), "SELF"))
                .post(ARRIVALS)
                .then()
                .statusCode(201);
        county().header("X-Forwarded-For", address)
                .get(ARRIVALS + "?limit=1")
                .then()
                .statusCode(200);
    }
}
