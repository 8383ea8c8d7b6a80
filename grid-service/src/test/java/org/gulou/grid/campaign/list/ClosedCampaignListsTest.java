package org.gulou.grid.campaign.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** Who a list named is forgotten some time after the campaign has ended; that so many were due is not. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ClosedCampaignListsTest {

    @Inject
    ClosedCampaignLists purge;

    @Test
    void namesGoAndCountsStay() {
        // Given
        String grid = Places.grid();
        Response open = opened(testing(grid));
        String campaign = open.path("id");
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber,name\n" + campaign + ",01," + People.newIdNumber() + ",石测试\n");
        act(county().get(CAMPAIGNS + "/" + campaign), "close").then().statusCode(200);
        int early = removed(SuiteTime.now().minusSeconds(3600));
        // When
        int late = removed(SuiteTime.now().plusSeconds(3600));
        // Then
        assertThat(early).isZero();
        assertThat(late).isPositive();
        assertThat(removed(SuiteTime.now().plusSeconds(3600))).isZero();
        county().get(CAMPAIGNS + "/" + campaign + "/targets")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", nullValue());
        coverage(campaign, "area=" + grid).then().body("items[0].due", equalTo(1));
    }

    private int removed(Instant endedBefore) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> purge.remove(endedBefore, 100)));
    }
}
