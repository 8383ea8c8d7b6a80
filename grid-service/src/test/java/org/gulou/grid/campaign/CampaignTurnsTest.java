package org.gulou.grid.campaign;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Meanwhile;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CampaignTurnsTest {

    // As whoever records for it.
    private static final String RECORDING = "SELECT pg_backend_pid() FROM campaign WHERE id = ? FOR KEY SHARE";

    @Test
    void recordsThatComeLaterDoNotPassWhoeverEndsTheCampaign() throws Exception {
        // Given
        String grid = Places.grid();
        String resident = People.registeredIn(grid).path("id");
        Response opened = opened(testing(grid));
        String campaign = opened.path("id");
        // When: somebody records for it, somebody closes it, and somebody else has something to record
        Response late = Meanwhile.halfDone(
                RECORDING,
                UUID.fromString(campaign),
                () -> act(opened, "close"),
                () -> record(campaign, List.of(item(resident, "DONE", SuiteTime.now()))));
        // Then
        assertThatProblem(late).hasCode(CampaignError.CAMPAIGN_NOT_OPEN).hasFact("state", "CLOSED");
    }
}
