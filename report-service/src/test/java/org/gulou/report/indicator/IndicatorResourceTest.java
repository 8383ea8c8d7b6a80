package org.gulou.report.indicator;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.report.testing.Callers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class IndicatorResourceTest {

    private static final String PATH = "/report/v1/indicators";

    @Test
    void theSixtyFiveIndicatorsAreThereForWhoeverIsSignedIn() {
        Callers.as("grid1", "grid-worker")
                .get(PATH + "?limit=100")
                .then()
                .statusCode(200)
                .body("items.findAll { !it.code.startsWith('Z') }", hasSize(65));
        Callers.county()
                .get(PATH + "/F05")
                .then()
                .body("kind", equalTo("RATIO"))
                .body("aggregate", equalTo("RATIO:100*F08/F07"))
                .header("ETag", equalTo("\"0\""));
    }

    @Test
    void aListIsReadPageByPage() {
        // Given
        String first = Callers.county().get(PATH + "?limit=40").path("next");
        // When, then
        Callers.county()
                .queryParam("cursor", first)
                .get(PATH + "?limit=40")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("F02"));
    }

    @Test
    void anIndicatorIsAddedOnce() {
        // Given
        Map<String, Object> indicator = Map.of(
                "code",
                "Z01",
                "key",
                "masks",
                "nameZh",
                "口罩",
                "kind",
                "STOCK",
                "rules",
                List.of(Map.of("expr", "Z01 >= PREV_Z01", "severity", "WARNING")));
        // When, then
        Callers.admin().body(indicator).post(PATH).then().statusCode(201).body("aggregate", equalTo("SUM"));
        assertThatProblem(Callers.admin().body(indicator).post(PATH)).hasCode(IndicatorError.INDICATOR_EXISTS);
    }

    @Test
    void whatWasIssuedBeforeAMomentIsNotListedSinceIt() {
        Callers.county()
                .get(PATH + "?count=true&updatedSince=2000-01-01T00:00:00Z")
                .then()
                .body("total", greaterThanOrEqualTo(65));
        Callers.county()
                .get(PATH + "?count=true&updatedSince=2100-01-01T00:00:00Z")
                .then()
                .body("total", equalTo(0))
                .body("items", hasSize(0));
    }

    @Test
    void aLeastFigureNoFormTakesIsRefused() {
        // Given
        String indicator = """
                {"code": "Z03", "key": "far", "nameZh": "远", "kind": "STOCK", "minimum": %s}
                """;
        // When, then
        Stream.of("1e50000000", "-1e50000000", "1e-50000000", "1e2147483647")
                .forEach(far -> Callers.admin()
                        .body(indicator.formatted(far))
                        .post(PATH)
                        .then()
                        .statusCode(422)
                        .body("violations.pointer", hasItem("/minimum")));
    }

    @Test
    void everyFaultOfAnIndicatorIsNamedAtOnce() {
        // Given
        Map<String, Object> indicator = Map.of(
                "code",
                "Z02",
                "key",
                "share",
                "nameZh",
                "占比",
                "kind",
                "RATIO",
                "aggregate",
                "SUM",
                "rules",
                List.of(
                        Map.of("expr", "Z02 <= ZZ9", "severity", "ERROR"),
                        Map.of("expr", "SQRT(Z02) > 1", "severity", "ERROR")));
        // When, then
        assertThatProblem(Callers.admin().body(indicator).post(PATH))
                .hasViolation("/aggregate", "INVALID_AGGREGATE")
                .hasViolation("/rules/0/expr", "UNKNOWN_OPERAND")
                .hasViolation("/rules/1/expr", "INVALID_EXPRESSION");
    }

    @Test
    void onlyTheAdministratorAddsIndicators() {
        assertThatProblem(Callers.county().body("{}").post(PATH)).hasCode(CommonError.FORBIDDEN);
    }
}
