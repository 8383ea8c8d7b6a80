package org.gulou.grid.arrival;

import static org.gulou.grid.arrival.Coming.act;
import static org.gulou.grid.arrival.Coming.handedOver;
import static org.gulou.grid.testing.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ArrivalTasksTest {

    private static final String TASKS = "/grid/v1/me/tasks";

    @Test
    void anOpenArrivalWaitsForWhoeverLooksAfterItsPlace() {
        // Given
        String grid = Places.grid();
        Response first = handedOver(Coming.to(grid, "HOTEL"));
        Response second = handedOver(Coming.to(grid, "POLICE"));
        // When, then
        as("worker-" + grid, Roles.GRID_WORKER, grid)
                .get(TASKS)
                .then()
                .statusCode(200)
                .body("items.kind", contains("FOLLOW_ARRIVAL", "FOLLOW_ARRIVAL"))
                .body("items.subject.id", contains(first.<String>path("id"), second.<String>path("id")))
                .body("items[0].id", equalTo("FOLLOW_ARRIVAL/" + first.path("id")))
                .body("items[0].overdue", equalTo(false));
        act(first, "settle", Map.of()).then().statusCode(200);
        act(second, "settle", Map.of("outcome", "CANCELLED")).then().statusCode(200);
        as("worker-" + grid, Roles.GRID_WORKER, grid).get(TASKS).then().body("items", empty());
    }
}
