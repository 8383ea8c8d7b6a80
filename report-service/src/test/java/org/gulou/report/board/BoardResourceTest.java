package org.gulou.report.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Daily;
import org.gulou.report.testing.Directory;
import org.gulou.report.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class BoardResourceTest {

    private static final String BOARD = "/report/v1/boards/completeness?template=";
    private static final Instant TOMORROW = SuiteTime.now().plus(Duration.ofDays(1));

    private final String one = Directory.township();
    private final String two = Directory.township();
    private String table;

    @BeforeEach
    void askForATable() {
        table = Tables.ask(TOMORROW, one, two);
    }

    @Test
    void rowsStandAtTheLevelAskedFor() {
        // Given
        Tables.handIn(table, one, 1).then().statusCode(200);
        // When, then
        Callers.county()
                .get(BOARD + table + "&period=" + table + "&area=450226&level=TOWNSHIP&count=true")
                .then()
                .statusCode(200)
                .body("items.areaCode", contains(one, two))
                .body("items.onTime", contains(1, 0))
                .body("items.pending", contains(0, 1))
                .body("items[0].completeness", equalTo(1.0f))
                .body("items[1].completeness", equalTo(0.0f))
                .body("total", equalTo(2));
    }

    @Test
    void rowsAreReadPageByPage() {
        // Given
        String next = Callers.county()
                .get(BOARD + table + "&period=" + table + "&area=450226&level=TOWNSHIP&limit=1")
                .path("next");
        // When, then
        Callers.county()
                .queryParam("cursor", next)
                .get(BOARD + table + "&period=" + table + "&area=450226&level=TOWNSHIP&limit=1")
                .then()
                .body("items.areaCode", contains(two))
                .body("next", nullValue());
    }

    @Test
    void daysAreCountedByTheirDeadline() {
        // Given
        LocalDate due = LocalDate.ofInstant(TOMORROW, ZoneId.of("Asia/Shanghai"));
        // When, then
        Callers.county()
                .get(BOARD + table + "&from=" + due + "&to=" + due + "&area=450226")
                .then()
                .body("items[0].expected", equalTo(2));
        Callers.county()
                .get(BOARD + table + "&from=" + due.plusDays(1) + "&to=" + due.plusDays(2) + "&area=450226")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aReportNobodyOwedIsCountedApart() {
        // Given
        String day = "2026-10-01";
        Daily.accepted(one, day, Daily.quiet()).then().statusCode(200);
        // When, then
        Callers.officer(one)
                .get(BOARD + "DAILY&period=" + day)
                .then()
                .body("items", hasSize(1))
                .body("items[0].areaCode", equalTo(one))
                .body("items[0].expected", equalTo(0))
                .body("items[0].unexpected", equalTo(1))
                .body("items[0].completeness", nullValue());
    }

    @Test
    void aBoardIsAlsoATable() {
        String csv = Callers.county()
                .accept("text/csv")
                .get(BOARD + table + "&period=" + table + "&area=450226&level=TOWNSHIP")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("areaCode,expected,onTime", one + ",1,0,0,0,1,0,0,0.0000,0.0000");
    }

    @Test
    void aBoardOfNothingOrOfElsewhereIsRefused() {
        assertThatProblem(Callers.county().get("/report/v1/boards/completeness"))
                .hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(Callers.county().get(BOARD + "DAILY")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(Callers.county().get(BOARD + "DAILY&from=today&to=2026-11-01"))
                .hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(Callers.county().get(BOARD + "NONE&period=2026-11-01"))
                .hasStatus(404);
        assertThatProblem(Callers.officer(one).get(BOARD + "DAILY&period=2026-11-01&area=" + two))
                .hasCode(CommonError.NOT_FOUND);
    }
}
