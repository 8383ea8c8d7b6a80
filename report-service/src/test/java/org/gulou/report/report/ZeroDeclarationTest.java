package org.gulou.report.report;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Daily;
import org.gulou.report.testing.Directory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ZeroDeclarationTest {

    private static final String DAY = "2026-11-20";

    private final String township = Directory.township();
    private final String path = "/report/v1/reports/ZERO-DAILY/" + township + "/" + DAY;

    @Test
    void zerosAreFilledInAndReadyToSign() {
        // When
        Response filled = Callers.officer(township).post(path + "/zero");
        Response signed = Callers.leader(township)
                .header("If-Match", filled.header("ETag"))
                .post(path + "/sign");
        // Then
        filled.then().statusCode(200).body("values.H02", equalTo(0)).body("state", equalTo("DRAFT"));
        signed.then().statusCode(200).body("state", equalTo("SIGNED"));
    }

    @Test
    void aZeroThatTheDailyReportContradictsIsRefused() {
        // Given
        Daily.draft(township, DAY, Daily.with("H02", 1)).then().statusCode(201);
        // When
        Response refused = Callers.officer(township).post(path + "/zero");
        // Then
        assertThatProblem(refused).hasCode(ReportError.ZERO_CONTRADICTED).hasFact("indicators", List.of("H02"));
    }

    @Test
    void whatIsNoZeroIsNotDeclaredAsOne() {
        // Given
        Response draft = Callers.officer(township)
                .header("If-None-Match", "*")
                .body(Map.of("values", Map.of("D03", 0, "D05", 0, "H01", 0, "H02", 1, "H04", 0, "F04", 0)))
                .put(path);
        // When
        Response signed = Callers.leader(township)
                .header("If-Match", draft.header("ETag"))
                .post(path + "/sign");
        // Then
        assertThatProblem(signed).hasCode(ReportError.CHECKS_FAILED).hasViolationsAt("/values/H02");
    }

    @Test
    void theDailyReportIsNotFilledWithZeros() {
        assertThatProblem(Callers.officer(township).post(Daily.path(township, DAY) + "/zero"))
                .hasCode(ReportError.NOT_A_ZERO_DECLARATION);
    }

    @Test
    void aDeclarationThatIsThereIsFilledByWhoHasReadIt() {
        // Given
        Response begun = Callers.officer(township).post(path + "/zero");
        // When
        Response blind = Callers.officer(township).post(path + "/zero");
        Response stale = Callers.officer(township).header("If-Match", "\"99\"").post(path + "/zero");
        Response again = Callers.officer(township)
                .header("If-Match", begun.header("ETag"))
                .post(path + "/zero");
        // Then
        assertThatProblem(blind).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(stale).hasCode(CommonError.PRECONDITION_FAILED);
        again.then().statusCode(200).body("state", equalTo("DRAFT"));
    }
}
