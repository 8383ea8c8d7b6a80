package org.gulou.inspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.testing.Callers.as;
import static org.gulou.inspection.testing.Callers.county;
import static org.gulou.inspection.testing.Callers.inspector;
import static org.gulou.inspection.testing.Steps.act;
import static org.gulou.inspection.testing.Steps.answers;
import static org.gulou.inspection.testing.Steps.created;
import static org.gulou.inspection.testing.Steps.findings;
import static org.gulou.inspection.testing.Steps.ok;
import static org.gulou.inspection.testing.Steps.planned;
import static org.gulou.inspection.testing.Steps.site;
import static org.gulou.inspection.testing.Steps.started;
import static org.gulou.inspection.testing.Steps.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.LostRace;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.inspection.finding.FindingError;
import org.gulou.inspection.testing.Directory;
import org.gulou.inspection.testing.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class InspectionResourceTest {

    private static final String INSPECTIONS = "/inspections/";
    private static final String PATH = "/inspection/v1/inspections";

    private String village;
    private String site;

    @BeforeEach
    void findASite() {
        village = Directory.village();
        site = site(village);
    }

    @Test
    void withoutAResponseOnlyTheItemsAskedAlwaysApply() {
        // When
        Response planned = planned(site);
        // Then
        planned.then()
                .body("state", equalTo("PLANNED"))
                .body("items", hasItem("K13"))
                .body("items", not(hasItem("K05")))
                .body("checklist.version", equalTo(1));
    }

    @Test
    void aProfileOnAboveTheSiteBringsItsItems() {
        // Given
        String township = village.substring(0, 9);
        Response before = county().get("/inspection/v1/profiles?area=" + township);
        county().header("If-Match", before.header("ETag"))
                .body(Map.of("profiles", List.of(Map.of("profile", "COVID"))))
                .put("/inspection/v1/profiles?area=" + township)
                .then()
                .statusCode(200);
        // When
        Response planned = planned(site);
        Response dayBefore = inspector(1)
                .body(Map.of(
                        "siteId",
                        site,
                        "kind",
                        "SPECIAL",
                        "scheduledOn",
                        SuiteTime.today().minusDays(9).toString()))
                .post(PATH);
        // Then
        planned.then().body("items", hasItem("K05"));
        created(dayBefore).then().body("items", not(hasItem("K05")));
    }

    @Test
    void answersAreScoredAndEachNoBecomesAFinding() {
        try (AwaitEvents topic = AwaitEvents.on("gulou.inspection.inspection.v1")) {
            // When
            Response done = submitted(site, "K10");
            // Then
            done.then()
                    .body("state", equalTo("SUBMITTED"))
                    .body("result", equalTo("CONDITIONAL"))
                    .body("faults", equalTo(1));
            assertThat(findings(done)).containsOnlyKeys("K10");
            assertThat(topic.one("InspectionSubmitted", done.path("id"))
                            .data()
                            .path("result")
                            .asText())
                    .isEqualTo("CONDITIONAL");
        }
    }

    @Test
    void aCriticalNoFails() {
        submitted(site, "K13").then().body("result", equalTo("FAIL")).body("criticalFaults", equalTo(1));
    }

    @Test
    void whatIsReadAfterwardsHasTheTagThatWasAnswered() {
        // Given
        Response done = submitted(site, "K10");
        // When
        Response read = county().get(PATH + "/" + done.path("id"));
        // Then
        assertThat(read.header("ETag")).isEqualTo(done.header("ETag"));
        assertThat(read.jsonPath().getMap("")).isEqualTo(done.jsonPath().getMap(""));
    }

    @Test
    void everyFaultOfTheAnswersIsNamedAtOnce() {
        // Given
        Response started = started(site);
        List<Map<String, Object>> answers = answers(started, List.of());
        answers.get(0).remove("answer");
        Object missing = answers.remove(1).get("itemCode");
        answers.add(Map.of("itemCode", "XX99", "answer", "YES"));
        answers.add(Map.of("itemCode", answers.get(2).get("itemCode"), "answer", "NO"));
        // When
        Response refused = act(inspector(1), started, INSPECTIONS, "submit", Map.of("answers", answers));
        // Then
        int unknown = answers.size() - 2;
        assertThatProblem(refused)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/answers/0/answer", "ANSWER_MISSING")
                .hasViolation("/answers/" + unknown + "/itemCode", "UNKNOWN_ITEM")
                .hasViolation("/answers/" + (unknown + 1) + "/itemCode", "DUPLICATE_ITEM")
                .hasViolation("/answers", "MISSING_ITEM");
        assertThat(refused.asString()).contains(missing.toString());
    }

    @Test
    void aModuleIsCountedAndItsCountBecomesAFinding() {
        // Given
        String township = village.substring(0, 9);
        county().header("If-Match", "\"0\"")
                .body(Map.of("profiles", List.of(Map.of("profile", "VECTOR"))))
                .put("/inspection/v1/profiles?area=" + township);
        Response planned = created(inspector(1)
                .body(Map.of("siteId", site, "kind", "SPECIAL", "modules", List.of("VECTOR")))
                .post(PATH));
        Response started = ok(act(inspector(1), planned, INSPECTIONS, "start", null));
        List<Map<String, Object>> answers = answers(started, List.of());
        Response uncounted = act(inspector(1), started, INSPECTIONS, "submit", Map.of("answers", answers));
        // When
        answers.stream()
                .filter(a -> List.of("VEC09", "VEC11").contains(a.get("itemCode")))
                .forEach(a -> {
                    a.remove("answer");
                    a.put("count", 3);
                });
        Response done = act(inspector(1), started, INSPECTIONS, "submit", Map.of("answers", answers));
        // Then
        assertThatProblem(uncounted).hasStatus(422);
        assertThat(uncounted.asString()).contains("COUNT_MISSING");
        ok(done).then().body("modules", contains("VECTOR")).body("score", equalTo(100.0f));
        assertThat(findings(done)).containsOnlyKeys("VEC09");
    }

    @Test
    void anInspectionGoesFromStateToStateInOrder() {
        // Given
        Response planned = planned(site);
        // When
        Response early =
                act(inspector(1), planned, INSPECTIONS, "submit", Map.of("answers", answers(planned, List.of())));
        Response cancelled = ok(act(inspector(1), planned, INSPECTIONS, "cancel", Map.of("reason", "停业")));
        Response late = act(inspector(1), cancelled, INSPECTIONS, "start", null);
        // Then
        assertThatProblem(early).hasCode(InspectionError.INSPECTION_STATE);
        assertThatProblem(late).hasCode(InspectionError.INSPECTION_STATE);
    }

    @Test
    void whatIsVoidTakesItsOpenFindingsWithItButNoneOnANotice() {
        // Given
        Response done = submitted(site, "K10");
        Response noticed = submitted(site, "K10");
        Steps.issued(site, findings(noticed).get("K10"));
        // When
        Response gone = ok(act(inspector(1), done, INSPECTIONS, "void", null));
        Response refused = act(inspector(1), noticed, INSPECTIONS, "void", null);
        // Then
        gone.then().body("state", equalTo("VOID"));
        county().get("/inspection/v1/findings/" + findings(done).get("K10"))
                .then()
                .body("state", equalTo("CLOSED"))
                .body("withdrawn", equalTo(true));
        assertThatProblem(refused).hasCode(FindingError.FINDING_STATE);
        county().get(PATH + "/" + noticed.path("id")).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void randomInspectionsComeFromADrawAlone() {
        assertThatProblem(inspector(1)
                        .body(Map.of("siteId", site, "kind", "RANDOM"))
                        .post(PATH))
                .hasViolation("/kind", "RANDOM_ONLY_BY_DRAW");
    }

    @Test
    void aManagerLooksAtTheirOwnSiteAndNothingElse() {
        // Given
        String user = "manager-" + site;
        Directory.duty("SITE", site, village, "SITE_MANAGER", user);
        // When
        Response self = as(user, Roles.SITE_MANAGER)
                .body(Map.of("siteId", site, "kind", "SELF"))
                .post(PATH);
        Response routine = as(user, Roles.SITE_MANAGER)
                .body(Map.of("siteId", site, "kind", "ROUTINE"))
                .post(PATH);
        Response started = act(as(user, Roles.SITE_MANAGER), planned(site), INSPECTIONS, "start", null);
        // Then
        created(self).then().body("inspectors", contains(user));
        assertThatProblem(routine).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(started).hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void aWholeInspectionMadeOfflineIsTakenInOnce() {
        // Given
        String id = UUID.randomUUID().toString();
        Map<String, Object> made = offline();
        // When
        Response first = put(id, made);
        Response again = put(id, made);
        made.put("kind", "UNANNOUNCED");
        Response other = put(id, made);
        Response without = inspector(1).body(made).put(PATH + "/" + UUID.randomUUID());
        // Then
        created(first)
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("made.startedAt", equalTo("2026-11-20T10:00:00+08:00"));
        ok(again).then().body("id", equalTo(id));
        assertThatProblem(other).hasCode(InspectionError.INSPECTION_EXISTS);
        assertThatProblem(without).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThat(findings(first)).containsOnlyKeys("K10");
    }

    @Test
    void dueAreThoseOwedByThatDayAndNotHandedIn() {
        // Given
        Response planned = planned(site);
        submitted(site);
        inspector(1)
                .body(Map.of(
                        "siteId",
                        site,
                        "kind",
                        "ROUTINE",
                        "scheduledOn",
                        SuiteTime.today().plusDays(9).toString()))
                .post(PATH);
        // When
        Response due = county().get(
                        PATH + "?area=" + village + "&due=" + SuiteTime.today().plusDays(1));
        // Then
        due.then().body("items.id", contains(planned.<String>path("id")));
    }

    @Test
    void aFixOnTheSpotIsWitnessedByTheOtherInspector() {
        // Given
        Map<String, String> found = findings(submitted(site, "K10", "K09"));
        Response finding = county().get("/inspection/v1/findings/" + found.get("K10"));
        // When
        Response own = fixOnSpot(finding, "inspector1");
        Response stranger = fixOnSpot(finding, "inspector3");
        Response fixed = fixOnSpot(finding, "inspector2");
        Response again = fixOnSpot(fixed, "inspector2");
        // Then
        assertThatProblem(own).hasViolation("/witness", "WITNESS_IS_CALLER");
        assertThatProblem(stranger).hasViolation("/witness", "WITNESS_NOT_INSPECTOR");
        ok(fixed)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("fixedOnSpot", equalTo(true))
                .body("verifiedBy", equalTo("inspector2"));
        assertThatProblem(again).hasCode(FindingError.FINDING_STATE);
    }

    @Test
    void aFixOnTheSpotNeedsTheTagThatWasRead() {
        // Given
        Response finding = county().get("/inspection/v1/findings/"
                + findings(submitted(site, "K10")).get("K10"));
        String path = "/inspection/v1/findings/" + finding.path("id") + "/fix-on-spot";
        // When
        Response without = inspector(1).body(Map.of("witness", "inspector2")).post(path);
        Response stale = inspector(1)
                .header("If-Match", "\"99\"")
                .body(Map.of("witness", "inspector2"))
                .post(path);
        // Then
        assertThatProblem(without).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(stale).hasCode(CommonError.PRECONDITION_FAILED);
    }

    @Test
    void whatTwoListsAskIsAskedOnceAsTheCategorysListDoes() {
        // Given
        String township = village.substring(0, 9);
        ok(county().header("If-Match", "\"0\"")
                .body(Map.of("profiles", List.of(Map.of("profile", "FLU"))))
                .put("/inspection/v1/profiles?area=" + township));
        publish("PUB", item("NOR07", 3));
        String publicPlace = site(village, "PUB");
        Response planned = created(inspector(1)
                .body(Map.of("siteId", publicPlace, "kind", "SPECIAL", "modules", List.of("NORO_FLU")))
                .post(PATH));
        Response started = ok(act(inspector(1), planned, INSPECTIONS, "start", null));
        // When
        Map<String, Object> answers = Map.of("answers", answers(started, List.of("NOR07")));
        Response done = act(inspector(1), started, INSPECTIONS, "submit", answers);
        // Then
        planned.then().body("items", contains("NOR07", "NOR08"));
        ok(done).then().body("faults", equalTo(1)).body("score", equalTo(40.0f));
        assertThat(findings(done)).containsOnlyKeys("NOR07");
    }

    @Test
    void whoHandsInTheSameIdJustTooLateIsToldThatItIsThere() throws Exception {
        // Given
        Response other = submitted(site);
        String id = UUID.randomUUID().toString();
        Map<String, Object> made = offline();
        String taken = "INSERT INTO inspection SELECT (jsonb_populate_record(i, jsonb_build_object('id', ?))).*"
                + " FROM inspection i WHERE id = '" + other.path("id") + "'";
        // When
        Response late = LostRace.against("inspection", taken, id, () -> put(id, made));
        // Then
        assertThatProblem(late).hasCode(CommonError.PRECONDITION_FAILED);
    }

    private static Response fixOnSpot(Response finding, String witness) {
        return act(inspector(1), finding, "/findings/", "fix-on-spot", Map.of("witness", witness));
    }

    private static void publish(String category, Map<String, Object> item) {
        Response draft = created(
                county().body(Map.of("categoryCode", category, "commonItems", List.of(), "items", List.of(item)))
                        .post("/inspection/v1/checklists"));
        ok(act(county(), draft, "/checklists/", "publish", null));
    }

    private static Map<String, Object> item(String code, int weight) {
        return Map.of(
                "code",
                code,
                "titleZh",
                "项目",
                "titleEn",
                "Item",
                "severity",
                "MINOR",
                "weight",
                weight,
                "dueHours",
                168,
                "basis",
                "依据",
                "profile",
                "ALL",
                "answer",
                "YES_NO_NA");
    }

    private Map<String, Object> offline() {
        Response planned = planned(site);
        Map<String, Object> made = new HashMap<>();
        made.put("siteId", site);
        made.put("kind", "ROUTINE");
        made.put("inspectors", List.of("inspector1", "inspector2"));
        made.put("scheduledOn", "2026-11-20");
        made.put("checklist", planned.path("checklist"));
        made.put("answers", answers(planned, List.of("K10")));
        made.put("startedAt", "2026-11-20T10:00:00+08:00");
        made.put("submittedAt", "2026-11-20T11:00:00+08:00");
        return made;
    }

    private static Response put(String id, Object body) {
        return inspector(1).header("If-None-Match", "*").body(body).put(PATH + "/" + id);
    }
}
