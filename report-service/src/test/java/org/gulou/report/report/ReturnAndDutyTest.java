package org.gulou.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Directory;
import org.gulou.report.testing.Tables;
import org.gulou.report.unit.UnitError;
import org.junit.jupiter.api.Test;

/** Who may do what to a report: by role, by scope and by duty. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ReturnAndDutyTest {

    private static final Instant TOMORROW = SuiteTime.now().plus(Duration.ofDays(1));

    private final String township = Directory.township();

    @Test
    void theSignerRefusesWithAReasonAndTheQueueIsEmptyUntilItIsChanged() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        Response draft = Tables.draft(table, township, 1);
        // When
        Response waiting = Callers.leader(township).get("/report/v1/reports?toSign=true");
        Response refused = Callers.leader(township)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("reason", "数字不对"))
                .post(Tables.path(table, township) + "/return");
        Response after = Callers.leader(township).get("/report/v1/reports?toSign=true");
        // Then
        waiting.then().body("items.templateCode", contains(table));
        refused.then().statusCode(200).body("state", equalTo("RETURNED")).body("returnReason", equalTo("数字不对"));
        after.then().body("items", empty());
    }

    @Test
    void aRefusalWithoutAReasonIsNone() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        Response draft = Tables.draft(table, township, 1);
        // When
        Response refused = Callers.leader(township)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("reason", " "))
                .post(Tables.path(table, township) + "/return");
        // Then
        assertThatProblem(refused).hasViolation("/reason", "REQUIRED");
    }

    @Test
    void whatIsReturnedNoLongerCountsAndTheObligationStaysMet() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        Response submitted = Tables.handIn(table, township, 5);
        // When
        Response returned = Callers.county()
                .header("If-Match", submitted.header("ETag"))
                .body(Map.of("reason", "请核实"))
                .post(Tables.path(table, township) + "/return");
        // Then
        returned.then().statusCode(200).body("state", equalTo("RETURNED"));
        rollup(table, "")
                .then()
                .body("values.SITES.state", equalTo("NONE"))
                .body("missing", contains(township))
                .body("sources", empty());
        Callers.county()
                .get("/report/v1/obligations?template=" + table)
                .then()
                .body("items.state", contains("ON_TIME"))
                .body("items[0].responsible", equalTo("leader-" + township));
        // When
        Response resubmitted = Tables.signAndSubmit(table, township, returned.header("ETag"));
        // Then
        resubmitted.then().statusCode(200);
        rollup(table, "").then().body("values.SITES.value", equalTo(5));
    }

    @Test
    void aRollUpReadsAsItStoodAtAMoment() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        Instant before = SuiteTime.now();
        Response submitted = Tables.handIn(table, township, 5);
        Instant between = Instant.parse(submitted.jsonPath().getString("submittedAt"));
        Tables.accept(table, township, submitted).then().statusCode(200);
        Response corrected = Callers.officer(township)
                .body(Map.of("reason", "多记两个", "values", Map.of("SITES", 3)))
                .post(Tables.path(table, township) + "/corrections");
        // When
        Response standing = rollup(table, "");
        Tables.signAndSubmit(table, township, corrected.header("ETag")).then().statusCode(200);
        // Then
        standing.then().body("values.SITES.value", equalTo(5)).body("sources.version", contains(1));
        rollup(table, "").then().body("values.SITES.value", equalTo(3)).body("sources.version", contains(2));
        rollup(table, "&asOf=" + between).then().body("values.SITES.value", equalTo(5));
        rollup(table, "&asOf=" + before).then().body("values.SITES.state", equalTo("NONE"));
    }

    @Test
    void aReturnedCorrectionGivesWayToTheAcceptedVersion() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        Tables.accept(table, township, Tables.handIn(table, township, 5)).then().statusCode(200);
        Response corrected = Callers.officer(township)
                .body(Map.of("reason", "多记两个", "values", Map.of("SITES", 3)))
                .post(Tables.path(table, township) + "/corrections");
        Response submitted = Tables.signAndSubmit(table, township, corrected.header("ETag"));
        // When
        Callers.county()
                .header("If-Match", submitted.header("ETag"))
                .body(Map.of("reason", "无依据"))
                .post(Tables.path(table, township) + "/return")
                .then()
                .statusCode(200);
        // Then
        rollup(table, "").then().body("values.SITES.value", equalTo(5)).body("sources.version", contains(1));
    }

    @Test
    void aTagOfTheAcceptedVersionIsStaleForItsCorrection() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        Response accepted = Tables.accept(table, township, Tables.handIn(table, township, 5));
        Callers.officer(township)
                .body(Map.of("reason", "多记两个", "values", Map.of("SITES", 3)))
                .post(Tables.path(table, township) + "/corrections")
                .then()
                .statusCode(201);
        // When
        Response signed = Callers.leader(township)
                .header("If-Match", accepted.header("ETag"))
                .post(Tables.path(table, township) + "/sign");
        // Then
        assertThatProblem(signed).hasCode(CommonError.PRECONDITION_FAILED);
    }

    @Test
    void theActingDeputySignsForTheAbsentPrincipal() {
        // Given
        Directory.actingDeputy(township, "deputy-" + township);
        String table = Tables.ask(TOMORROW, township);
        Response draft = Tables.draft(table, township, 1);
        // When
        Response signed = Callers.as("deputy-" + township, Roles.TOWNSHIP_LEADER)
                .header("If-Match", draft.header("ETag"))
                .post(Tables.path(table, township) + "/sign");
        // Then
        signed.then().statusCode(200).body("signedBy", equalTo("deputy-" + township));
    }

    @Test
    void theCountyReportsUnderItsLeaderAndTheCityAccepts() {
        // Given
        String leader = "county-leader-" + township;
        Directory.duty("AREA", "450226", "450226", "COUNTY_LEADER", leader);
        String table = Tables.ask(TOMORROW, "450226");
        String path = Tables.path(table, "450226");
        // When
        Response draft = Callers.county()
                .header("If-None-Match", "*")
                .body(Map.of("values", Map.of("SITES", 9)))
                .put(path);
        Response signed = Callers.as(leader, Roles.COUNTY_LEADER)
                .header("If-Match", draft.header("ETag"))
                .post(path + "/sign");
        Response submitted =
                Callers.county().header("If-Match", signed.header("ETag")).post(path + "/submit");
        Response byCounty =
                Callers.county().header("If-Match", submitted.header("ETag")).post(path + "/accept");
        Response byCity =
                Callers.city().header("If-Match", submitted.header("ETag")).post(path + "/accept");
        // Then
        assertThatProblem(byCounty).hasCode(UnitError.NOT_THE_ACCEPTOR);
        byCity.then().statusCode(200).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void theCountyDraftsNoTownshipsReport() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        // When
        Response draft = Callers.county()
                .header("If-None-Match", "*")
                .body(Map.of("values", Map.of("SITES", 9)))
                .put(Tables.path(table, township));
        // Then
        assertThatProblem(draft).hasCode(UnitError.NOT_THE_DRAFTER);
    }

    @Test
    void anOrganisationReportsUnderItsHead() {
        // Given
        String organization = "ORG-" + township;
        String head = "head-" + township;
        Directory.organization(organization);
        Directory.duty("ORGANIZATION", organization, "450226", "ORG_HEAD", head);
        String table = Tables.ask(TOMORROW, organization);
        String path = Tables.path(table, organization);
        // When
        Response draft = Callers.as(head, Roles.DEPARTMENT_OFFICER)
                .header("If-None-Match", "*")
                .body(Map.of("values", Map.of("SITES", 2)))
                .put(path);
        Response signed = Callers.as(head, Roles.DEPARTMENT_OFFICER)
                .header("If-Match", draft.header("ETag"))
                .post(path + "/sign");
        Response neighbours = Callers.as("stranger", Roles.DEPARTMENT_OFFICER).get(path);
        // Then
        draft.then().statusCode(201).body("unitKind", equalTo("ORGANIZATION"));
        signed.then().statusCode(200);
        assertThatProblem(neighbours).hasCode(UnitError.UNIT_NOT_FOUND);
        Callers.as(head, Roles.DEPARTMENT_OFFICER)
                .get("/report/v1/me/tasks")
                .then()
                .statusCode(200)
                .body("items.kind", contains("SUBMIT"));
    }

    @Test
    void whoWatchesSeesWhatWaitsWhereAndWhoMustAct() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        // When, then
        Callers.officer(township)
                .get("/report/v1/me/tasks")
                .then()
                .body("items.find { it.templateCode == '" + table + "' }.kind", equalTo("DRAFT"));
        Tables.draft(table, township, 1);
        Callers.leader(township)
                .get("/report/v1/me/tasks")
                .then()
                .body("items.find { it.templateCode == '" + table + "' }.kind", equalTo("SIGN"));
    }

    @Test
    void whatWaitsIsReadPageByPage() {
        // Given
        String first = Tables.ask(TOMORROW, township);
        String second = Tables.ask(TOMORROW.plusSeconds(1), township);
        String tasks = "/report/v1/me/tasks?limit=1";
        // When
        Response page = Callers.officer(township).get(tasks + "&count=true");
        Response next = Callers.officer(township)
                .queryParam("cursor", page.<String>path("next"))
                .get(tasks);
        // Then
        page.then().body("items.templateCode", contains(first)).body("total", equalTo(2));
        next.then().body("items.templateCode", contains(second)).body("next", nullValue());
        Callers.officer(township)
                .get("/report/v1/me/tasks?sort=-dueAt")
                .then()
                .body("items.templateCode", contains(second, first));
        Callers.officer(township)
                .get("/report/v1/me/tasks?updatedSince=2100-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", empty());
        assertThatProblem(Callers.officer(township).get("/report/v1/me/tasks?cursor=rubbish"))
                .hasCode(CommonError.UNKNOWN_CURSOR);
        assertThatProblem(Callers.officer(township).get("/report/v1/me/tasks?sort=kind"))
                .hasCode(CommonError.BAD_PARAMETER);
    }

    @Test
    void aRetryOfASubmissionIsAnsweredTheSame() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        Response signed = Callers.leader(township)
                .header("If-Match", Tables.draft(table, township, 1).header("ETag"))
                .post(Tables.path(table, township) + "/sign");
        // When
        Response first = submit(table, signed.header("ETag"));
        Response again = submit(table, signed.header("ETag"));
        // Then
        first.then().statusCode(200);
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void aPlaceThatIsNoneIsNotFound() {
        String nobody = "450226599";
        assertThatProblem(Callers.county().get("/report/v1/reports/DAILY/" + nobody + "/2026-11-20"))
                .hasCode(UnitError.UNIT_NOT_FOUND);
        assertThatProblem(Callers.county().get("/report/v1/reports/NONE/" + township + "/2026-11-20"))
                .hasStatus(404);
        assertThatProblem(Callers.county().get("/report/v1/reports/DAILY/" + township + "/2026-W48"))
                .hasCode(ReportError.REPORT_NOT_FOUND);
        assertThatProblem(Callers.county().get("/report/v1/reports/DAILY/" + township + "/tomorrow"))
                .hasStatus(400);
        assertThatProblem(Callers.county().get("/report/v1/reports?area=45010")).hasStatus(400);
        assertThatProblem(Callers.county().get("/report/v1/reports?area=4501")).hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void everyVerbThatWasReadLeavesItsTrail() {
        // Given
        String table = Tables.ask(TOMORROW, township);
        Tables.handIn(table, township, 1);
        // When, then
        Callers.as("auditor", Roles.AUDITOR, "450226")
                .get("/report/v1/audit?subjectType=REPORT&area=" + township + "&count=true")
                .then()
                .statusCode(200)
                .body("items.action", contains("REPORT_SUBMITTED", "REPORT_SIGNED", "REPORT_BEGUN"))
                .body("items.user", hasItem("leader-" + township))
                .body("total", equalTo(3));
        assertThatProblem(Callers.officer(township).get("/report/v1/audit")).hasCode(CommonError.FORBIDDEN);
    }

    private Response submit(String table, String tag) {
        return Callers.officer(township)
                .header("If-Match", tag)
                .header("Idempotency-Key", "submit-" + table)
                .post(Tables.path(table, township) + "/submit");
    }

    private static Response rollup(String table, String more) {
        return Callers.county()
                .get("/report/v1/rollups?template=" + table + "&period=" + table + "&area=450226" + more);
    }
}
