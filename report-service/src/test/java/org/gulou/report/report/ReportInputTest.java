package org.gulou.report.report;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.report.period.PeriodError;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Daily;
import org.gulou.report.testing.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients send that cannot be taken. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ReportInputTest {

    @Inject
    MovableClock clock;

    private final String township = Directory.township();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"values\": {\"A01\": true}} | WRONG_TYPE",
                "{\"values\": {\"A01\": [1]}} | WRONG_TYPE",
                "{\"values\": 7} | WRONG_TYPE",
                "{\"values\": {}, \"state\": \"ACCEPTED\"} | UNKNOWN_FIELD",
                "{\"values\": {\"A01\": 1} | MALFORMED_JSON",
                "{\"values\": {\"A01\": 1e99999999999}} | WRONG_TYPE",
                "nonsense | MALFORMED_JSON"
            })
    void whatCannotBeReadIsRefused(String body, String code) {
        // When
        Response refused = Callers.officer(township)
                .header("If-None-Match", "*")
                .body(body)
                .put(Daily.path(township, "2026-11-20"));
        // Then
        assertThatProblem(refused).hasCode(CommonError.valueOf(code));
    }

    @Test
    void aReportWithoutFiguresIsRefused() {
        // When
        Response refused = Callers.officer(township)
                .header("If-None-Match", "*")
                .body("{}")
                .put(Daily.path(township, "2026-11-20"));
        // Then
        assertThatProblem(refused).hasViolation("/values", "REQUIRED");
    }

    @Test
    void withoutATokenNothingIsShown() {
        assertThatProblem(RestAssured.given().get("/report/v1/reports")).hasCode(CommonError.UNAUTHENTICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.GRID_WORKER, Roles.INSPECTOR, Roles.SYSTEM_ADMIN, Roles.AUDITOR, Roles.INTEGRATION})
    void aRoleThatHasNothingToDoWithReportsReadsNone(String role) {
        assertThatProblem(Callers.as("somebody", role, "450226").get("/report/v1/reports"))
                .hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void aCursorOfAnotherListIsUnknown() {
        assertThatProblem(Callers.county().get("/report/v1/reports?cursor=abc")).hasCode(CommonError.UNKNOWN_CURSOR);
        assertThatProblem(Callers.county()
                        .get("/report/v1/rollups?template=DAILY&period=2026-11-20&area=450226&cursor=abc"))
                .hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e50000000", "-1e50000000", "1e-50000000"})
    void aShortNumberIsNotWrittenOutToMillionsOfDigits(String literal) {
        assertTimeout(Duration.ofSeconds(20), () -> {
            // When
            Response refused = Callers.officer(township)
                    .header("If-None-Match", "*")
                    .body("{\"values\": {\"A01\": " + literal + "}}")
                    .put(Daily.path(township, "2026-11-20"));
            // Then
            assertThatProblem(refused).hasStatus(422).hasViolation("/values/A01", "OUT_OF_RANGE");
        });
    }

    @Test
    void whatIsNeitherTrueNorFalseIsNotTakenForFalse() {
        assertThatProblem(Callers.county().get("/report/v1/reports?toSign=yes")).hasCode(CommonError.BAD_PARAMETER);
        Callers.county().get("/report/v1/reports?toSign=").then().statusCode(200);
        Callers.county().get("/report/v1/reports?toSign=false").then().statusCode(200);
    }

    @Test
    void whatHasNotBegunIsNotHandedIn() {
        // Given
        String tomorrow = clock.today().plusDays(1).toString();
        Response signed = Daily.sign(township, tomorrow, Daily.draft(township, tomorrow, Daily.quiet()));
        signed.then().statusCode(200);
        // When
        Response refused = Callers.officer(township)
                .header("If-Match", signed.header("ETag"))
                .post(Daily.path(township, tomorrow) + "/submit");
        // Then
        assertThatProblem(refused).hasCode(PeriodError.PERIOD_NOT_BEGUN);
        Callers.officer(township).get(Daily.path(township, tomorrow)).then().body("state", equalTo("SIGNED"));
    }
}
