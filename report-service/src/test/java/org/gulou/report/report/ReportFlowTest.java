package org.gulou.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Directory;
import org.gulou.report.testing.Tables;
import org.gulou.report.unit.UnitError;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ReportFlowTest {

    private static final Instant TOMORROW = SuiteTime.now().plus(Duration.ofDays(1));

    private final String township = Directory.township();
    private final String other = Directory.township();

    @Test
    void aReportGoesFromTheDraftToTheAcceptedFigures() {
        // Given
        String table = Tables.ask(TOMORROW, township, other);
        // When
        Response submitted = Tables.handIn(table, township, 7);
        Response accepted = Tables.accept(table, township, submitted);
        // Then
        submitted.then().statusCode(200).body("state", equalTo("SUBMITTED"));
        accepted.then().statusCode(200).body("state", equalTo("ACCEPTED")).body("values.SITES", equalTo(7));
        Callers.county()
                .get("/report/v1/boards/completeness?template=" + table + "&period=" + table + "&area=450226")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].expected", equalTo(2))
                .body("items[0].onTime", equalTo(1))
                .body("items[0].pending", equalTo(1));
        Callers.county()
                .get("/report/v1/rollups?template=" + table + "&period=" + table + "&area=450226")
                .then()
                .statusCode(200)
                .body("values.SITES.value", equalTo(7))
                .body("values.SITES.state", equalTo("PARTIAL"))
                .body("sources.unitCode", contains(township))
                .body("sources.version", contains(1))
                .body("missing", contains(other));
    }

    @Test
    void aDraftIsBegunOnceAndEditedByWhoHasReadIt() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        String path = Tables.path(table, township);
        Response draft = Tables.draft(table, township, 1);
        // When
        Response again = Tables.draft(table, township, 2);
        Response blind =
                Callers.officer(township).body(Map.of("values", Map.of())).put(path);
        Response stale = Callers.officer(township)
                .header("If-Match", "\"99\"")
                .body(Map.of("values", Map.of()))
                .put(path);
        Response edited = Callers.officer(township)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("values", Map.of("SITES", "NA")))
                .put(path);
        // Then
        draft.then().statusCode(201).header("Location", equalTo(path)).body("version", equalTo(1));
        assertThatProblem(again).hasCode(CommonError.PRECONDITION_FAILED);
        assertThatProblem(blind).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(stale).hasCode(CommonError.PRECONDITION_FAILED);
        edited.then().statusCode(200).body("values.SITES", equalTo("NA"));
        assertThat(edited.header("ETag")).isNotEqualTo(draft.header("ETag"));
    }

    @Test
    void theOfficerOfATownshipDoesNotSignItsReport() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        Response draft = Tables.draft(table, township, 1);
        // When
        Response byOfficer = Callers.officer(township)
                .header("If-Match", draft.header("ETag"))
                .post(Tables.path(table, township) + "/sign");
        Response byNeighbour = Callers.leader(other)
                .header("If-Match", draft.header("ETag"))
                .post(Tables.path(table, township) + "/sign");
        Response byRoleAlone = Callers.as("somebody", "township-leader", township)
                .header("If-Match", draft.header("ETag"))
                .post(Tables.path(table, township) + "/sign");
        // Then
        assertThatProblem(byOfficer).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(byNeighbour).hasCode(UnitError.UNIT_NOT_FOUND);
        assertThatProblem(byRoleAlone).hasCode(UnitError.NOT_THE_SIGNER);
    }
}
