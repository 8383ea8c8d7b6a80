package org.gulou.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Daily;
import org.gulou.report.testing.Directory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class DailyReportTest {

    private static final String DAY = "2026-11-20";
    private static final String NEXT_DAY = "2026-11-21";

    private final String township = Directory.township();

    @Test
    void everyFailedErrorKeepsTheReportFromBeingSigned() {
        // Given
        Map<String, Object> values = Daily.with("A05", 101);
        values.put("D05", 1);
        values.put("H10", null);
        Response draft = Daily.draft(township, DAY, values);
        // When
        Response signed = Daily.sign(township, DAY, draft);
        // Then
        assertThatProblem(signed)
                .hasCode(ReportError.CHECKS_FAILED)
                .hasViolation("/values/A05", "CHECK_FAILED")
                .hasViolation("/values/A06", "CHECK_FAILED")
                .hasViolation("/values/D05", "CHECK_FAILED")
                .hasViolation("/values/H10", "REQUIRED")
                .hasViolationsAt("/values/A05", "/values/A06", "/values/D05", "/values/H10");
    }

    @Test
    void aWarningIsSignedWithARemark() {
        // Given
        Response draft = Daily.draft(township, DAY, Daily.with("A04", 1));
        // When
        Response bare = Daily.sign(township, DAY, draft);
        Response remarked = Callers.officer(township)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("values", Daily.with("A04", 1), "remarks", Map.of("A04", "一名网格员住院")))
                .put(Daily.path(township, DAY));
        Response signed = Daily.sign(township, DAY, remarked);
        // Then
        assertThatProblem(bare).hasCode(ReportError.CHECKS_FAILED).hasViolationsAt("/remarks/A04");
        signed.then().statusCode(200).body("state", equalTo("SIGNED")).body("signedBy", equalTo("leader-" + township));
    }

    @Test
    void theRuleOnTheDayBeforeWaitsUntilThereIsOne() {
        // Given
        String check = "checks.find { it.expr == 'B02 == PREV_B02 + B01' }.state";
        Response first = Daily.draft(township, DAY, Daily.with("B02", 40));
        // When
        Response unaccepted = Daily.draft(township, NEXT_DAY, Daily.with("B02", 41));
        Daily.sign(township, DAY, first).then().statusCode(200);
        Response submitted = Callers.officer(township)
                .header("If-Match", get(DAY).header("ETag"))
                .post(Daily.path(township, DAY) + "/submit");
        Callers.county()
                .header("If-Match", submitted.header("ETag"))
                .post(Daily.path(township, DAY) + "/accept")
                .then()
                .statusCode(200);
        // Then
        unaccepted.then().body(check, equalTo("NOT_EVALUATED")).body("previous.B02", nullValue());
        get(NEXT_DAY).then().body(check, equalTo("FAIL")).body("previous.B02", equalTo(40));
    }

    @Test
    void aRatioIsComputedNeverEnteredAndNullWhenItsDivisorIsZero() {
        // Given
        Response draft = Daily.draft(township, DAY, Daily.quiet());
        // When
        Response entered = Callers.officer(township)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("values", Map.of("F05", 1)))
                .put(Daily.path(township, DAY));
        Map<String, Object> surveyed = Daily.with("F07", 40);
        surveyed.put("F08", 3);
        Response computed = Callers.officer(township)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("values", surveyed))
                .put(Daily.path(township, DAY));
        // Then
        Map<String, Object> shown = draft.jsonPath().getMap("values");
        assertThat(shown).containsEntry("F05", null);
        assertThatProblem(entered).hasViolation("/values/F05", "COMPUTED_VALUE");
        computed.then().body("values.F05", equalTo(7.5f));
    }

    @Test
    void everyFaultOfADraftIsNamedAtOnce() {
        // Given
        Map<String, Object> values = new HashMap<>();
        values.put("A01", -1);
        values.put("A02", "many");
        values.put("ZZ9", 1);
        // When
        Response refused = Daily.draft(township, DAY, values);
        // Then
        assertThatProblem(refused).hasStatus(422).hasViolationsAt("/values/A01", "/values/A02", "/values/ZZ9");
        get(DAY).then().statusCode(404);
    }

    @Test
    void aCorrectionIsAVersionOfItsOwnWhileTheAcceptedOneStands() {
        // Given
        Daily.accepted(township, DAY, Daily.with("G01", 3)).then().statusCode(200);
        // When
        Response corrected = Callers.officer(township)
                .body(Map.of("reason", "漏记一家", "values", Map.of("G01", 4)))
                .post(Daily.path(township, DAY) + "/corrections");
        // Then
        corrected
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("state", equalTo("DRAFT"))
                .body("values.A01", equalTo(100))
                .body("values.G01", equalTo(4))
                .body("correctionReason", equalTo("漏记一家"));
        // When
        Response signed = Daily.sign(township, DAY, corrected);
        Callers.officer(township)
                .header("If-Match", signed.header("ETag"))
                .post(Daily.path(township, DAY) + "/submit")
                .then()
                .statusCode(200);
        // Then
        Callers.county()
                .get(Daily.path(township, DAY) + "/versions")
                .then()
                .body("items", hasSize(2))
                .body("items[0].state", equalTo("SUBMITTED"))
                .body("items[1].state", equalTo("ACCEPTED"))
                .body("items[1].values.G01", equalTo(3));
    }

    private Response get(String day) {
        return Callers.officer(township).get(Daily.path(township, day));
    }
}
