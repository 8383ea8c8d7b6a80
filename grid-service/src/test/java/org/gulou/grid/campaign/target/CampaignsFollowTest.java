package org.gulou.grid.campaign.target;

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
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** When places are joined, campaigns under way go on with the same totals. */
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
}
