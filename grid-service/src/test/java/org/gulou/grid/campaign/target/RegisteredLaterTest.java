package org.gulou.grid.campaign.target;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CounterLedger;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.SiteEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was on a list before the register knew them is due once, as the resident they have become, with what was recorded. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RegisteredLaterTest {

    private static final String LIST = "campaignId,documentType,documentNumber,name,phone,areaCode,reason,dueAt\n";
    private static final String PEOPLE = "gridCode,householdNumber,name,documentType,documentNumber\n";

    private final String number = People.newIdNumber();
    private String grid;
    private String village;

    @BeforeEach
    void aGrid() {
        grid = Places.grid();
        village = grid.substring(0, 12);
    }

    @Test
    void theTargetBecomesTheResidentsWhereTheyLiveAndWorkWithWhatWasRecorded() {
        // Given
        UUID site = UUID.randomUUID();
        SiteEvents.tell(site, grid, 1);
        UUID elsewhere = UUID.randomUUID();
        SiteEvents.tell(elsewhere, grid, 1);
        Map<String, Object> somebodyElse = People.resident(People.household(grid));
        somebodyElse.put("workplaces", List.of(elsewhere.toString()));
        somebodyElse.put("status", "MOVED_OUT");
        await().until(() ->
                county().body(somebodyElse).post("/grid/v1/residents").statusCode() == 201);
        String campaign = opened(testing(village)).path("id");
        String list = listed(campaign, number);
        record(campaign, List.of(outcome("AWAY", 60))).then().body("items.status", contains("CREATED"));
        Map<String, Object> person = person();
        person.put("workplaces", List.of(site.toString()));
        await().until(() -> county().body(person).post("/grid/v1/residents").statusCode() == 201);
        // When
        Response targets = county().get(CAMPAIGNS + "/" + campaign + "/targets");
        // Then
        targets.then()
                .body("items", hasSize(1))
                .body("items[0].residentId", notNullValue())
                .body("items[0].areaCode", equalTo(grid))
                .body("items[0].siteIds", contains(site.toString()))
                .body("items[0].outcome", equalTo("AWAY"));
        coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].due", equalTo(1))
                .body("items[0].away", equalTo(1));
        CounterLedger.agreesFor(campaign);
        county().get(CAMPAIGNS + "/" + campaign + "/additions").then().body("items", empty());
        county().get(CAMPAIGNS + "/" + campaign + "/lists/" + list)
                .then()
                .body("items.presence", contains("ADDED"))
                .body("items[0].registeredAt", notNullValue())
                .body("items.areaCode", contains(grid))
                .body("items.outcome", contains("AWAY"));
        String resident = targets.path("items[0].residentId");
        record(campaign, List.of(outcome("REFUSED", 30))).then().body("items.status", contains("UPDATED"));
        record(campaign, List.of(item(resident, "DONE", SuiteTime.now().minusSeconds(5))))
                .then()
                .body("items.status", contains("UPDATED"));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void aFileOfResidentsJoinsEverybodyItRegisters() {
        // Given
        String campaign = opened(testing(village)).path("id");
        String other = People.newIdNumber();
        String unknown = People.newIdNumber();
        listed(campaign, number, other, unknown);
        record(campaign, List.of(outcome("DONE", 60)));
        // When
        done(
                Callers::county,
                "kind=RESIDENTS",
                PEOPLE + grid + ",1,石测试,01," + number + "\n" + grid + ",2,杨测试,01," + other + "\n" + grid + ",3,吴测试,01,"
                        + People.newIdNumber() + "\n");
        // Then
        coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].due", equalTo(2))
                .body("items[0].done", equalTo(1));
        coverage(campaign, "area=" + village)
                .then()
                .body("items[0].due", equalTo(3))
                .body("items[0].done", equalTo(1));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void aCorrectedDocumentMakesOneOfTwoTargetsWithTheLaterRecord() {
        // Given
        Response resident = People.registeredIn(grid);
        String campaign = opened(testing(village)).path("id");
        listed(campaign, number);
        record(
                campaign,
                List.of(
                        outcome("DONE", 10),
                        item(resident.path("id"), "AWAY", SuiteTime.now().minusSeconds(60))));
        // When
        county().header("If-Match", resident.header("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("document", Map.of("type", "01", "number", number)))
                .patch("/grid/v1/residents/" + resident.path("id"))
                .then()
                .statusCode(200);
        // Then
        county().get(CAMPAIGNS + "/" + campaign + "/targets")
                .then()
                .body("items.residentId", contains(resident.<String>path("id")))
                .body("items.outcome", contains("DONE"));
        coverage(campaign, "area=" + village)
                .then()
                .body("items[0].due", equalTo(1))
                .body("items[0].done", equalTo(1));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void onADraftsListTheyAreDueOnceWhenItOpens() {
        // Given
        Map<String, Object> everybody = testing(village);
        everybody.put("target", Map.of("minAge", 0));
        String campaign = drafted(everybody).path("id");
        listed(campaign, number);
        // When
        String resident = People.registered(person()).path("id");
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        // Then
        county().get(CAMPAIGNS + "/" + campaign + "/targets").then().body("items.residentId", contains(resident));
        coverage(campaign, "area=" + grid).then().body("items[0].due", equalTo(1));
    }

    @Test
    void whoseEntryWasMergedIsFoundByThosePapersToo() {
        // Given
        Response survivor = People.registeredIn(grid);
        String duplicate = People.registered(person()).path("id");
        county().header("If-Match", survivor.header("ETag"))
                .body(Map.of("duplicateId", duplicate))
                .post("/grid/v1/residents/" + survivor.path("id") + "/merge")
                .then()
                .statusCode(200);
        String campaign = opened(testing(village)).path("id");
        // When
        String list = listed(campaign, number);
        // Then
        county().get(CAMPAIGNS + "/" + campaign + "/targets")
                .then()
                .body("items.residentId", containsInAnyOrder(survivor.<String>path("id")));
        record(campaign, List.of(outcome("DONE", 5))).then().body("items.status", contains("CREATED"));
        county().get(CAMPAIGNS + "/" + campaign + "/lists/" + list)
                .then()
                .body("items.presence", contains("FOUND"))
                .body("items.outcome", contains("DONE"));
        CounterLedger.agreesFor(campaign);
    }

    private String listed(String campaign, String... numbers) {
        StringBuilder file = new StringBuilder(LIST);
        for (String one : numbers) {
            file.append(campaign)
                    .append(",01,")
                    .append(one)
                    .append(",石测试,13900000002,")
                    .append(village)
                    .append(",,\n");
        }
        return done(Callers::county, "kind=TARGETS", file.toString()).path("id");
    }

    private Map<String, Object> person() {
        Map<String, Object> person = new HashMap<>(People.resident(People.household(grid)));
        person.put("document", Map.of("type", "01", "number", number));
        return person;
    }

    private Map<String, Object> outcome(String outcome, int secondsAgo) {
        return Map.of(
                "document",
                Map.of("type", "01", "number", number),
                "outcome",
                outcome,
                "at",
                SuiteTime.now().minusSeconds(secondsAgo).toString());
    }
}
