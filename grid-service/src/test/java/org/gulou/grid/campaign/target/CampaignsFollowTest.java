package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
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

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CounterLedger;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.Retirements;
import org.gulou.grid.testing.Splits;
import org.junit.jupiter.api.Test;

/** When places are joined or split, campaigns under way go on with the same totals. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CampaignsFollowTest {

    @Inject
    BusinessClock clock;

    @Test
    void aListThatWaitsForADraftIsDueInThePlaceThatHasComeInstead() {
        // Given
        String township = Places.township();
        String staying = Places.made(township + "201", "甲村");
        String ending = Places.made(township + "202", "乙村");
        String grid = Places.made(ending + "005", "网格");
        String campaign = drafted(testing(township)).path("id");
        String header = "campaignId,documentType,documentNumber,areaCode\n";
        String first = campaign + ",01," + People.newIdNumber() + "," + ending + "\n";
        String second = campaign + ",01," + People.newIdNumber() + "," + grid + "\n";
        done(Callers::county, "kind=TARGETS", header + first + second);
        // When
        Merges.of(clock.today(), staying, ending);
        // Then
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        coverage(campaign, "area=" + staying).then().body("items[0].due", equalTo(2));
        coverage(campaign, "area=" + staying + "005").then().body("items[0].due", equalTo(1));
        coverage(campaign, "area=" + township).then().body("items[0].due", equalTo(2));
    }

    @Test
    void totalsOfAnOpenCampaignAreEqualBeforeAndAfter() {
        // Given
        String township = Places.township();
        String staying = Places.made(township + "201", "甲村");
        String ending = Places.made(township + "202", "乙村");
        String grid = Places.made(ending + "005", "网格");
        String here = People.registeredIn(Places.made(staying + "001", "网格")).path("id");
        String there = People.registeredIn(grid).path("id");
        People.registeredIn(grid);
        String campaign = opened(testing(township)).path("id");
        String ofTheVillage = opened(testing(ending)).path("id");
        Instant at = SuiteTime.now().minusSeconds(1);
        record(campaign, List.of(item(here, "REFUSED", at), item(there, "DONE", at)));
        // When
        Merges.of(clock.today(), staying, ending);
        // Then
        for (String area : List.of(township, staying)) {
            coverage(campaign, "area=" + area)
                    .then()
                    .body("items[0].due", equalTo(3))
                    .body("items[0].done", equalTo(1))
                    .body("items[0].refused", equalTo(1))
                    .body("items[0].pending", equalTo(1));
        }
        coverage(campaign, "area=" + staying + "005")
                .then()
                .body("items[0].due", equalTo(2))
                .body("items[0].done", equalTo(1));
        county().get(CAMPAIGNS + "/" + ofTheVillage).then().body("areaCode", equalTo(staying));
        // And records go on being taken where they live now
        record(campaign, List.of(item(there, "WITHDRAWN", SuiteTime.now())));
        coverage(campaign, "area=" + staying + "005").then().body("items[0].done", equalTo(0));
        coverage(ofTheVillage, "area=" + staying + "005").then().body("items[0].due", equalTo(2));
    }

    @Test
    void totalsOfAnOpenCampaignAreEqualBeforeAndAfterAGridIsSplitByHouseholds() {
        for (boolean stays : List.of(true, false)) {
            // Given
            String village = Places.village();
            String grid = Places.made(village + "001", "网格");
            List<Response> people =
                    Stream.generate(() -> People.registeredIn(grid)).limit(4).toList();
            String campaign = opened(testing(village)).path("id");
            Map<String, Object> doors = testing(village);
            doors.put("unit", "HOUSEHOLD");
            String ofDoors = opened(doors).path("id");
            Instant at = SuiteTime.now().minusSeconds(1);
            record(
                    campaign,
                    List.of(
                            item(people.get(0).path("id"), "DONE", at),
                            item(people.get(1).path("id"), "REFUSED", at)));
            Map<String, Object> before = counts(campaign, village);
            Map<String, Object> doorsBefore = counts(ofDoors, village);
            String first = stays ? grid : village + "002";
            String second = village + "003";
            // When
            Splits.asked(
                            clock.today(),
                            grid,
                            Splits.to(first, "东网格", household(people.get(1)), household(people.get(2))),
                            Splits.to(second, "西网格", household(people.get(0)), household(people.get(3))))
                    .then()
                    .statusCode(201);
            // Then
            assertThat(counts(campaign, village)).isEqualTo(before).containsEntry("due", 4);
            assertThat(counts(ofDoors, village)).isEqualTo(doorsBefore).containsEntry("due", 4);
            assertThat(counts(campaign, first))
                    .containsEntry("due", 2)
                    .containsEntry("refused", 1)
                    .containsEntry("done", 0);
            assertThat(counts(campaign, second))
                    .containsEntry("due", 2)
                    .containsEntry("done", 1)
                    .containsEntry("refused", 0);
            assertThat(counts(ofDoors, second)).containsEntry("due", 2);
            // And records go on being taken where they live now
            record(campaign, List.of(item(people.get(3).path("id"), "DONE", SuiteTime.now())));
            assertThat(counts(campaign, second)).containsEntry("done", 2);
            assertThat(counts(campaign, village)).containsEntry("done", 2);
        }
    }

    @Test
    void aCampaignForJustTheGridThatIsSplitIsForEveryGridItsPeopleAreIn() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格");
        People.registeredIn(Places.made(village + "009", "另一网格"));
        Response one = People.registeredIn(grid);
        Response another = People.registeredIn(grid);
        String campaign = opened(testing(grid)).path("id");
        // When
        Splits.asked(
                        clock.today(),
                        grid,
                        Splits.to(village + "002", "东网格", household(one)),
                        Splits.to(village + "003", "西网格", household(another)))
                .then()
                .statusCode(201);
        // Then
        county().get(CAMPAIGNS + "/" + campaign)
                .then()
                .body("areaCode", equalTo(village))
                .body("places", contains(village + "002", village + "003"));
        assertThat(counts(campaign, village + "002")).containsEntry("due", 1);
        assertThat(counts(campaign, village + "003")).containsEntry("due", 1);
        assertThat(counts(campaign, village)).containsEntry("due", 2);
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void aCampaignForAVillageThatIsSplitGoesOnInAllItHasBecome() {
        // Given
        String township = Places.township();
        String village = Places.made(township + "201", "大村");
        String first = Places.made(village + "001", "网格一");
        String second = Places.made(village + "002", "网格二");
        String elsewhere = Places.made(Places.made(township + "202", "邻村") + "001", "邻村网格");
        People.registeredIn(elsewhere);
        Response one = People.registeredIn(first);
        String another = People.registeredIn(second).path("id");
        String campaign = opened(testing(village)).path("id");
        String draft = drafted(testing(village)).path("id");
        record(campaign, List.of(item(another, "REFUSED", SuiteTime.now().minusSeconds(1))));
        Map<String, Object> before = counts(campaign, township);
        // When
        String east = township + "204";
        String west = township + "205";
        Splits.asked(clock.today(), village, Splits.made(east, "东村", first), Splits.made(west, "西村", second))
                .then()
                .statusCode(201);
        // Then the totals stay, and it is for the new villages alone
        assertThat(counts(campaign, township)).isEqualTo(before).containsEntry("due", 2);
        for (String each : List.of(campaign, draft)) {
            county().get(CAMPAIGNS + "/" + each)
                    .then()
                    .body("areaCode", equalTo(township))
                    .body("places", contains(east, west));
        }
        audited(campaign, township);
        // And whoever looks after a new grid works it
        RequestSpecification worker = Callers.as("worker-" + east, Roles.GRID_WORKER, east + "001");
        worker.get(CAMPAIGNS + "/" + campaign).then().statusCode(200);
        worker.get(CAMPAIGNS + "/" + campaign + "/targets")
                .then()
                .body("items.residentId", contains(one.<String>path("id")));
        worker.body(Map.of("items", List.of(item(one.path("id"), "DONE", SuiteTime.now()))))
                .post(CAMPAIGNS + "/" + campaign + "/records")
                .then()
                .statusCode(200)
                .body("items.status", contains("CREATED"));
        assertThat(counts(campaign, east)).containsEntry("done", 1).containsEntry("due", 1);
        assertThat(counts(campaign, west)).containsEntry("refused", 1).containsEntry("due", 1);
        // And who moves inside is followed, who comes is offered, and who lives elsewhere is neither
        county().header("If-Match", county().get(one.header("Location")).header("ETag"))
                .body(Map.of("gridCode", west + "002"))
                .post(one.header("Location") + "/move")
                .then()
                .statusCode(200);
        assertThat(counts(campaign, west)).containsEntry("done", 1).containsEntry("due", 2);
        String newcomer = People.registeredIn(east + "001").path("id");
        county().get(CAMPAIGNS + "/" + campaign + "/additions").then().body("items.residentId", contains(newcomer));
        CounterLedger.agreesFor(campaign);
        // And the draft freezes the people of the new villages
        act(county().get(CAMPAIGNS + "/" + draft), "open").then().statusCode(200);
        assertThat(counts(draft, township)).containsEntry("due", 3);
        CounterLedger.agreesFor(draft);
    }

    @Test
    void aCampaignForATownshipThatLosesAVillageKeepsItsPeople() {
        // Given
        String township = Places.township();
        String next = Places.township();
        String village = Places.made(township + "201", "去村");
        String staying = Places.made(Places.made(township + "202", "留村") + "001", "网格");
        String grid = Places.made(village + "001", "网格");
        People.registeredIn(staying);
        String leaving = People.registeredIn(grid).path("id");
        People.registeredIn(Places.made(Places.made(next + "201", "本村") + "001", "网格"));
        String campaign = opened(testing(township)).path("id");
        // When
        Splits.asked(clock.today(), township, Splits.to(township), parts(next, village))
                .then()
                .statusCode(201);
        // Then
        String come = county().get("/grid/v1/residents/" + leaving).path("gridCode");
        assertThat(come).startsWith(next);
        county().get(CAMPAIGNS + "/" + campaign)
                .then()
                .body("areaCode", equalTo(Places.COUNTY))
                .body("places", contains(township, come.substring(0, 12)));
        assertThat(counts(campaign, Places.COUNTY)).containsEntry("due", 2);
        assertThat(counts(campaign, next)).containsEntry("due", 1);
        county().get(CAMPAIGNS + "/" + campaign + "/additions").then().body("items", empty());
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void whoeverAListDispatchedToAPlaceThatIsNoMoreIsDueInWhatIsLeft() {
        // Given
        String township = Places.township();
        String village = Places.made(township + "201", "大村");
        String grid = Places.made(village + "001", "网格");
        String retired = Places.made(Places.made(township + "202", "邻村") + "001", "空网格");
        String campaign = opened(testing(township)).path("id");
        String header = "campaignId,documentType,documentNumber,areaCode\n";
        done(
                Callers::county,
                "kind=TARGETS",
                header + campaign + ",01," + People.newIdNumber() + "," + village + "\n" + campaign + ",01,"
                        + People.newIdNumber() + "," + retired + "\n");
        String ofTheGrid = opened(testing(retired)).path("id");
        // When
        Splits.asked(
                        clock.today(),
                        village,
                        Splits.made(township + "204", "东村", grid),
                        Splits.made(township + "205", "西村"))
                .then()
                .statusCode(201);
        Retirements.of(clock.today(), retired);
        // Then
        assertThat(counts(campaign, township)).containsEntry("due", 2);
        assertThat(counts(campaign, township + "202")).containsEntry("due", 1);
        assertThat(counts(campaign, retired)).containsEntry("due", 0);
        assertThat(counts(campaign, village)).containsEntry("due", 0);
        county().get(CAMPAIGNS + "/" + campaign + "/targets")
                .then()
                .body("items.areaCode", containsInAnyOrder(township, township + "202"));
        county().get(CAMPAIGNS + "/" + ofTheGrid)
                .then()
                .body("areaCode", equalTo(township + "202"))
                .body("places", contains(retired));
        CounterLedger.agreesFor(campaign);
    }

    private static Map<String, Object> parts(String code, String... parts) {
        return Map.of("code", code, "parts", List.of(parts));
    }

    private static void audited(String campaign, String area) {
        county().get("/grid/v1/audit?subjectId=" + campaign)
                .then()
                .body("items.findAll { it.action == 'CAMPAIGN_MOVED' }.areaCode", contains(area));
    }

    private static String household(Response resident) {
        return resident.path("householdId");
    }

    private static Map<String, Object> counts(String campaign, String area) {
        return coverage(campaign, "area=" + area).path("items[0]");
    }
}
