package org.gulou.grid.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.patch;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CampaignResourceTest {

    @Test
    void aDraftIsWhatWasAskedForWithItsDefaults() {
        // Given
        String township = Places.township();
        // When
        Response draft = drafted(testing(township));
        // Then
        draft.then()
                .header("Location", CAMPAIGNS + "/" + draft.path("id"))
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("unit", equalTo("RESIDENT"))
                .body("target.groups", hasSize(0))
                .body("frequency", nullValue())
                .body("opensOn", not(nullValue()));
        county().get(CAMPAIGNS + "/" + draft.path("id")).then().body("areaCode", equalTo(township));
        // Campaigns of the whole county are the township's too.
        county().get(CAMPAIGNS + "?area=" + township)
                .then()
                .body("items.findAll { it.areaCode == '" + township + "' }.id", contains(draft.<String>path("id")));
    }

    @Test
    void openingFreezesWhoMeetsTheRule() {
        // Given
        String grid = Places.gridApart();
        String village = grid.substring(0, 12);
        String here = People.registeredIn(grid).path("id");
        Map<String, Object> gone = People.resident(People.household(grid));
        gone.put("status", "MOVED_OUT");
        People.registered(gone);
        // When
        Response open = opened(testing(village));
        // Then
        open.then()
                .body("state", equalTo("OPEN"))
                .body("runningRound", equalTo(1))
                .body("openedAt", not(nullValue()));
        county().get(CAMPAIGNS + "/" + open.path("id") + "/targets")
                .then()
                .body("items.residentId", contains(here))
                .body("items[0].name", equalTo("吴*"))
                .body("items[0].outcome", nullValue())
                .body("items[0].areaCode", equalTo(grid));
        for (String area : List.of(grid, village, grid.substring(0, 9), "450226")) {
            coverage(open.path("id"), "area=" + area)
                    .then()
                    .body("items.due", contains(1))
                    .body("items.pending", contains(1))
                    .body("items[0].coverage", equalTo(0.0f));
        }
    }

    @Test
    void aRuleNarrowsByAgeGroupAndHousehold() {
        // Given
        String grid = Places.gridApart();
        Map<String, Object> elder = People.resident(People.household(grid));
        elder.put("document", Map.of("type", "01", "number", People.idNumber(LocalDate.of(1941, 3, 2), 555)));
        String old = People.registered(elder).path("id");
        Map<String, Object> young = People.resident(People.household(grid));
        young.put("document", Map.of("type", "01", "number", People.idNumber(LocalDate.of(2015, 3, 2), 555)));
        People.registered(young);
        Map<String, Object> elders = testing(grid);
        elders.put("target", Map.of("minAge", 80));
        Map<String, Object> doors = testing(grid);
        doors.put("unit", "HOUSEHOLD");
        // When
        String people = opened(elders).path("id");
        String households = opened(doors).path("id");
        // Then
        county().get(CAMPAIGNS + "/" + people + "/targets").then().body("items.residentId", contains(old));
        county().get(CAMPAIGNS + "/" + households + "/targets")
                .then()
                .body("items", hasSize(2))
                .body("items[0].householdId", not(nullValue()));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        // Given
        Map<String, Object> request = new HashMap<>();
        request.put("kind", "TESTING");
        request.put("name", " ");
        request.put("areaCode", Places.COUNTY);
        request.put("opensOn", "2026-11-23");
        request.put("dueAt", "2026-11-22T00:00:00+08:00");
        request.put("target", Map.of("minAge", 60, "maxAge", 18));
        request.put("frequency", Map.of("everyDays", 1, "timesPerWeek", 2));
        request.put("doses", List.of(Map.of("no", 2)));
        Places.township();
        // When
        Response answer = county().body(request).post(CAMPAIGNS);
        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("violations.code"))
                .containsExactlyInAnyOrder(
                        "REQUIRED",
                        "AGES_BACKWARDS",
                        "FREQUENCY_ONE_FORM",
                        "DOSES_OF_VACCINATION",
                        "DOSES_NUMBERED",
                        "DUE_NOT_AFTER_OPENING");
    }

    @Test
    void whatCannotBeReadIsOneFault() {
        county().body("{").post(CAMPAIGNS).then().statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        Map<String, Object> unknown = testing(Places.township());
        unknown.put("colour", "red");
        county().body(unknown).post(CAMPAIGNS).then().statusCode(400).body("code", equalTo("UNKNOWN_FIELD"));
        Map<String, Object> wrong = testing(Places.township());
        wrong.put("kind", "PARTY");
        county().body(wrong).post(CAMPAIGNS).then().statusCode(400);
    }

    @Test
    void onlyTheOfficerOfTheCountyManagesAndOnlyInside() {
        // Given
        String township = Places.township();
        Response draft = drafted(testing(township));
        String path = CAMPAIGNS + "/" + draft.path("id");
        // When, then
        assertThatProblem(as("guyi", Roles.TOWNSHIP_OFFICER, township)
                        .body(testing(township))
                        .post(CAMPAIGNS))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("admin", Roles.SYSTEM_ADMIN, "45").get(path)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("other", Roles.COUNTY_OFFICER, "450227").get(path)).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(as("other", Roles.COUNTY_OFFICER, "450227")
                        .header("If-Match", "\"0\"")
                        .post(path + "/open"))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().get(CAMPAIGNS + "/" + UUID.randomUUID())).hasCode(CommonError.NOT_FOUND);
        as("worker", Roles.GRID_WORKER, township + "201001").get(path).then().statusCode(200);
        as("city", Roles.CITY_OFFICER, "4502").get(path).then().statusCode(200);
        as("city", Roles.CITY_OFFICER, "4502").get(path + "/targets").then().statusCode(403);
    }

    @Test
    void theVerbsWantTheVersionThatWasRead() {
        // Given
        Response draft = drafted(testing(Places.township()));
        String path = CAMPAIGNS + "/" + draft.path("id");
        // When, then
        assertThatProblem(county().post(path + "/open")).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(county().header("If-Match", "\"7\"").post(path + "/open"))
                .hasCode(CommonError.PRECONDITION_FAILED);
        act(draft, "open").then().statusCode(200);
        assertThatProblem(act(draft, "open")).hasCode(CommonError.PRECONDITION_FAILED);
    }

    @Test
    void theSameOpeningSentAgainIsAnsweredAgain() {
        // Given
        Response draft = drafted(testing(Places.township()));
        String key = UUID.randomUUID().toString();
        // When
        Response first = open(draft, key);
        Response again = open(draft, key);
        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void anOpenCampaignChangesItsNameAndDueTimeAlone() {
        // Given
        Response open = opened(testing(Places.township()));
        // When
        Response renamed = patch(open, Map.of("name", "第二轮", "dueAt", inDays(5)));
        // Then
        renamed.then().statusCode(200).body("name", equalTo("第二轮"));
        assertThatProblem(patch(renamed, Map.of("target", Map.of("minAge", 60))))
                .hasCode(CampaignError.CAMPAIGN_FROZEN);
        String due = county().get(CAMPAIGNS + "/" + open.path("id") + "/rounds").path("items[0].dueAt");
        assertThat(due).isEqualTo(renamed.path("dueAt"));
    }

    @Test
    void openingAndEndingAreTold() {
        // Given
        String grid = Places.gridApart();
        People.registeredIn(grid);
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.campaign.v1")) {
            // When
            Response open = opened(testing(grid));
            act(open, "close").then().statusCode(200).body("state", equalTo("CLOSED"));
            // Then
            var told = events.one("CampaignOpened", open.path("id"));
            assertThat(told.data().path("due").asInt()).isEqualTo(1);
            assertThat(told.data().toString()).doesNotContain("吴");
            assertThat(events.one("RoundOpened", open.path("id"))
                            .data()
                            .path("roundNo")
                            .asInt())
                    .isEqualTo(1);
            assertThat(events.one("CampaignClosed", open.path("id"))
                            .data()
                            .path("state")
                            .asText())
                    .isEqualTo("CLOSED");
        }
        county().get(CAMPAIGNS + "?state=CLOSED&area=" + grid).then().body("items.state", hasItem("CLOSED"));
    }

    private static Response open(Response draft, String key) {
        return county().header("If-Match", draft.header("ETag"))
                .header("Idempotency-Key", key)
                .post(CAMPAIGNS + "/" + draft.path("id") + "/open");
    }
}
