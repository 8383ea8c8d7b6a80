package org.gulou.grid.campaign.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded of somebody can be read by who looks after them, corrections and all, and the trail knows who has. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RecordHistoryTest {

    private static final Instant NOON = SuiteTime.now().minusSeconds(600).truncatedTo(ChronoUnit.SECONDS);

    private String grid;
    private String village;
    private String sibling;
    private Response registered;
    private String resident;
    private String other;
    private String campaign;

    @BeforeEach
    void threePeopleOfTwoGridsAreDue() {
        grid = Places.gridApart();
        village = grid.substring(0, 12);
        sibling = Places.made(village + "002", "网格二");
        registered = People.registeredIn(grid);
        resident = registered.path("id");
        other = People.registeredIn(grid).path("id");
        People.registeredIn(sibling);
        campaign = opened(testing(village)).path("id");
        record(campaign, List.of(item(other, "REFUSED", NOON)));
    }

    @Test
    void everyRecordIsShownTheLatestFirstAndTheOneInForceIsMarked() {
        // Given
        Map<String, Object> away = item(resident, "AWAY", NOON);
        away.put("reason", "透析治疗");
        Map<String, Object> tested = item(resident, "DONE", NOON.plusSeconds(60));
        tested.put("result", "阴性");
        tested.put("product", "单采");
        tested.put("channel", "APP");
        record(campaign, List.of(away, tested, item(resident, "UNREACHABLE", NOON.minusSeconds(60))));
        // When
        Response history = history(worker(), target(resident), "?count=true");
        // Then
        history.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("total", equalTo(3))
                .body("items.outcome", contains("DONE", "AWAY", "UNREACHABLE"))
                .body("items.standing", contains(true, false, false))
                .body("items.reason", contains(null, "透析治疗", null))
                .body("items.result", contains("阴性", null, null))
                .body("items[0].product", equalTo("单采"))
                .body("items[0].channel", equalTo("APP"))
                .body("items[0].receivedAt", notNullValue())
                .body("items.recordedBy", contains("county", "county", "county"))
                .body("items.roundNo", contains(1, 1, 1))
                .body("items[0].dose", nullValue());
        assertThat(OffsetDateTime.parse(history.path("items[0].at")).toInstant())
                .isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void ofWhomNobodyHasRecordedNothingIsShown() {
        // When
        Response history = history(worker(), target(resident), "?count=true");
        // Then
        history.then().statusCode(200).body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void whatIsTakenBackStaysInTheHistory() {
        // Given
        record(campaign, List.of(item(resident, "DONE", NOON), item(resident, "WITHDRAWN", NOON.plusSeconds(1))));
        // When, then
        history(worker(), target(resident), "")
                .then()
                .body("items.outcome", contains("WITHDRAWN", "DONE"))
                .body("items.standing", contains(true, false));
        history(county(), target(other), "").then().body("items.outcome", contains("REFUSED"));
    }

    @Test
    void whoHasLookedIsInTheTrailAndWhatTheySawIsNot() {
        // Given
        Map<String, Object> away = item(resident, "AWAY", NOON);
        away.put("reason", "透析治疗");
        record(campaign, List.of(away));
        String target = target(resident);
        // When
        history(worker(), target, "");
        // Then
        Response trail = as("auditor", Roles.AUDITOR, Places.COUNTY)
                .get("/grid/v1/audit?action=CAMPAIGN_RECORDS_SEEN&resident=" + resident);
        trail.then()
                .body("items.user", contains("worker-" + grid))
                .body("items[0].areaCode", equalTo(grid))
                .body("items[0].facts.campaignId", equalTo(campaign))
                .body("items[0].facts.targetId", equalTo(target));
        assertThat(trail.asString()).doesNotContain("透析");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.COUNTY_LEADER, Roles.TOWNSHIP_LEADER})
    void leadersSeeTheResultAndNotWhatWasWrittenFreely(String role) {
        // Given
        Map<String, Object> tested = item(resident, "DONE", NOON);
        tested.put("result", "阴性");
        tested.put("reason", "透析治疗");
        record(campaign, List.of(tested));
        // When
        Response history = history(as("leading", role, grid.substring(0, 9)), target(resident), "");
        // Then
        history.then().statusCode(200).body("items.result", contains("阴性")).body("items[0].reason", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.DUTY_OFFICER,
                Roles.DEPARTMENT_OFFICER,
                Roles.WORKGROUP_OFFICER,
                Roles.CITY_OFFICER,
                Roles.INTEGRATION,
                Roles.SYSTEM_ADMIN,
                Roles.AUDITOR
            })
    void whoSeesCountsAloneSeesNoRecords(String role) {
        assertThatProblem(history(as("counting", role, Places.COUNTY), target(resident), ""))
                .hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void outsideTheAreasAndOutsideTheCampaignThereIsNobody() {
        // Given
        record(campaign, List.of(item(resident, "DONE", NOON)));
        String target = target(resident);
        RequestSpecification neighbour = as("worker-" + sibling, Roles.GRID_WORKER, sibling);
        String elsewhere = opened(testing(village)).path("id");
        // When, then
        assertThatProblem(history(neighbour, target, "")).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(history(county(), UUID.randomUUID().toString(), "")).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().get(CAMPAIGNS + "/" + elsewhere + "/targets/" + target + "/records"))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(history(as("far", Roles.TOWNSHIP_OFFICER, Places.township()), target, ""))
                .hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void theHistoryIsAListAsAnyOther() {
        // Given
        record(campaign, List.of(item(resident, "DONE", NOON)));
        Response taken = record(campaign, List.of(item(resident, "AWAY", NOON.minusSeconds(1))));
        assertThat(taken.statusCode()).isEqualTo(200);
        String target = target(resident);
        // When
        Response first = history(county(), target, "?limit=1");
        Response second = history(county(), target, "?limit=1&cursor=" + first.path("next"));
        Response received = history(county(), target, "?sort=-receivedAt");
        String latest = received.path("items[0].receivedAt");
        // Then
        first.then().body("items.outcome", contains("DONE"));
        second.then().body("items.outcome", contains("AWAY")).body("next", nullValue());
        received.then().body("items.outcome", contains("AWAY", "DONE"));
        history(county(), target, "?updatedSince=" + latest).then().body("items.outcome", contains("AWAY"));
        history(county(), target, "?updatedSince=" + SuiteTime.now().plusSeconds(60))
                .then()
                .body("items", empty());
        assertThatProblem(history(county(), target, "?sort=result")).hasCode(CommonError.BAD_PARAMETER);
    }

    @Test
    void whoMovesIsFollowedByWhatWasRecordedOfThem() {
        // Given
        record(campaign, List.of(item(resident, "AWAY", NOON)));
        String target = target(resident);
        county().header("If-Match", registered.header("ETag"))
                .body(Map.of("gridCode", sibling))
                .post("/grid/v1/residents/" + resident + "/move")
                .then()
                .statusCode(200);
        // When, then
        assertThatProblem(history(worker(), target, "")).hasCode(CommonError.NOT_FOUND);
        history(as("worker-" + sibling, Roles.GRID_WORKER, sibling), target, "")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("AWAY"))
                .body("items.standing", contains(true));
    }

    @Test
    void ofSomebodyEnteredTwiceBothHistoriesAreShown() {
        // Given
        record(campaign, List.of(item(resident, "AWAY", NOON), item(other, "DONE", NOON.plusSeconds(5))));
        county().header("If-Match", registered.header("ETag"))
                .body(Map.of("duplicateId", other))
                .post("/grid/v1/residents/" + resident + "/merge")
                .then()
                .statusCode(200);
        // When, then
        history(worker(), target(resident), "")
                .then()
                .body("items.outcome", contains("DONE", "AWAY", "REFUSED"))
                .body("items.standing", contains(true, false, false));
    }

    @Test
    void eachDoseHasItsOwn() {
        // Given
        Map<String, Object> request = testing(village);
        request.put("kind", "VACCINATION");
        request.put("doses", List.of(Map.of("no", 1), Map.of("no", 2)));
        campaign = opened(request).path("id");
        Map<String, Object> given = item(resident, "DONE", NOON);
        given.put("product", "灭活疫苗");
        Map<String, Object> exempt = item(resident, "EXEMPT", NOON.plusSeconds(1));
        exempt.put("dose", 2);
        exempt.put("reason", "过敏史");
        record(campaign, List.of(given, exempt)).then().body("items.status", contains("CREATED", "CREATED"));
        // When, then
        history(worker(), target(resident, 1), "")
                .then()
                .body("items.product", contains("灭活疫苗"))
                .body("items.dose", contains(1));
        history(worker(), target(resident, 2), "")
                .then()
                .body("items.reason", contains("过敏史"))
                .body("items.dose", contains(2));
    }

    @Test
    void aDoseThatIsExemptAsTheOneBeforeItIsHasTheReasonOfThatOne() {
        // Given
        Map<String, Object> request = testing(village);
        request.put("kind", "VACCINATION");
        request.put("doses", List.of(Map.of("no", 1), Map.of("no", 2), Map.of("no", 3)));
        campaign = opened(request).path("id");
        Map<String, Object> slip = item(resident, "EXEMPT", NOON);
        slip.put("reason", "过敏");
        Map<String, Object> exempt = item(resident, "EXEMPT", NOON);
        exempt.put("reason", "过敏史");
        Map<String, Object> refused = item(resident, "REFUSED", NOON.minusSeconds(1));
        refused.put("dose", 3);
        Map<String, Object> undone = item(resident, "WITHDRAWN", NOON.plusSeconds(1));
        undone.put("dose", 3);
        Map<String, Object> others = item(other, "EXEMPT", NOON);
        others.put("reason", "孕期");
        record(campaign, List.of(slip, exempt, refused, undone, others));
        // When, then
        history(worker(), target(resident, 2), "")
                .then()
                .body("items.reason", contains("过敏史"))
                .body("items.dose", contains(1))
                .body("items.standing", contains(true));
        history(worker(), target(resident, 3), "")
                .then()
                .body("items.outcome", contains("WITHDRAWN", "EXEMPT", "REFUSED"))
                .body("items.standing", contains(false, true, false));
    }

    @Test
    void whomOnlyAListKnowsIsInTheTrailAsATarget() {
        // Given
        String number = People.newIdNumber();
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber,areaCode\n" + campaign + ",01," + number + "," + grid + "\n");
        record(
                campaign,
                List.of(Map.of(
                        "document",
                        Map.of("type", "01", "number", number),
                        "outcome",
                        "NOT_FOUND",
                        "at",
                        NOON.toString())));
        String target = targets().path("items.find { it.residentId == null }.id");
        // When
        Response history = history(worker(), target, "");
        // Then
        history.then().body("items.outcome", contains("NOT_FOUND"));
        as("auditor", Roles.AUDITOR, Places.COUNTY)
                .get("/grid/v1/audit?user=worker-" + grid)
                .then()
                .body("items.subjectType", hasItem("TARGET"))
                .body("items.subjectId", hasItem(target));
    }

    private RequestSpecification worker() {
        return as("worker-" + grid, Roles.GRID_WORKER, grid);
    }

    private Response history(RequestSpecification caller, String target, String query) {
        return caller.get(CAMPAIGNS + "/" + campaign + "/targets/" + target + "/records" + query);
    }

    private Response targets() {
        return county().get(CAMPAIGNS + "/" + campaign + "/targets");
    }

    private String target(String person) {
        return targets().path("items.find { it.residentId == '" + person + "' }.id");
    }

    private String target(String person, int dose) {
        return targets().path("items.find { it.residentId == '" + person + "' && it.dose == " + dose + " }.id");
    }
}
