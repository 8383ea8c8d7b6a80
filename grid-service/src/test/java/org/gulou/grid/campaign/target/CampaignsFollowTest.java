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
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
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
        Instant at = Instant.now().minusSeconds(1);
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
        record(campaign, List.of(item(there, "WITHDRAWN", Instant.now())));
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
            Instant at = Instant.now().minusSeconds(1);
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
            record(campaign, List.of(item(people.get(3).path("id"), "DONE", Instant.now())));
            assertThat(counts(campaign, second)).containsEntry("done", 2);
            assertThat(counts(campaign, village)).containsEntry("done", 2);
        }
    }

    @Test
    void aCampaignForJustTheGridThatIsSplitIsNotDivided() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格");
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
        county().get(CAMPAIGNS + "/" + campaign).then().body("areaCode", equalTo(village + "002"));
        assertThat(counts(campaign, village + "002")).containsEntry("due", 2);
    }

    private static String household(Response resident) {
        return resident.path("householdId");
    }

    private static Map<String, Object> counts(String campaign, String area) {
        return coverage(campaign, "area=" + area).path("items[0]");
    }
}
