package org.gulou.grid.campaign.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** What a result said of a person is forgotten some time after the campaign has ended; that they were done is not. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ClosedCampaignRecordsTest {

    @Inject
    ClosedCampaignRecords purge;

    @Test
    void resultsAndReasonsGoAndOutcomesStay() {
        // Given
        String grid = Places.grid();
        String resident = People.registeredIn(grid).path("id");
        String campaign = opened(testing(grid)).path("id");
        Map<String, Object> item = item(resident, "DONE", SuiteTime.now().minusSeconds(1));
        item.put("result", "阴性");
        item.put("reason", "家人代答");
        record(campaign, List.of(item));
        act(county().get(CAMPAIGNS + "/" + campaign), "close").then().statusCode(200);
        // When
        int removed = removed();
        // Then
        assertThat(removed).isPositive();
        assertThat(removed()).isZero();
        coverage(campaign, "area=" + grid).then().body("items[0].done", equalTo(1));
        String target = county().get(CAMPAIGNS + "/" + campaign + "/targets").path("items[0].id");
        county().get(CAMPAIGNS + "/" + campaign + "/targets/" + target + "/records")
                .then()
                .body("items.outcome", contains("DONE"))
                .body("items[0].result", nullValue())
                .body("items[0].reason", nullValue());
    }

    private int removed() {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> purge.remove(SuiteTime.now().plusSeconds(3600), 500)));
    }
}
