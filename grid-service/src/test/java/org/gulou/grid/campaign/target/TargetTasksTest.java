package org.gulou.grid.campaign.target;

import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** Who is pending waits for the worker of their grid, and for nobody once there is an outcome. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class TargetTasksTest {

    @Test
    void thePendingOfTheOwnGridAreWork() {
        // Given
        String grid = Places.grid();
        String sibling = Places.made(grid.substring(0, 12) + "002", "网格二");
        String resident = People.registeredIn(grid).path("id");
        People.registeredIn(sibling);
        String campaign = opened(testing(grid.substring(0, 12))).path("id");
        // When
        Response tasks = tasks(grid);
        // Then
        tasks.then()
                .body("items", hasSize(1))
                .body("items.kind", contains("RECORD_TARGET"))
                .body("items[0].residentId", equalTo(resident))
                .body("items[0].subject.name", equalTo("核酸检测"));
        record(campaign, List.of(item(resident, "DONE", Instant.now().minusSeconds(1))));
        tasks(grid).then().body("items", empty());
    }

    private static Response tasks(String grid) {
        return as("worker-" + grid, Roles.GRID_WORKER, grid).get("/grid/v1/me/tasks");
    }
}
