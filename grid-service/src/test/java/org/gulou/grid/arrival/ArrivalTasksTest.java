package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.arrival.Coming.ARRIVALS;
import static org.gulou.grid.arrival.Coming.act;
import static org.gulou.grid.arrival.Coming.handedOver;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.Strangers.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ArrivalTasksTest {

    private static final String TASKS = "/grid/v1/me/tasks";

    @Test
    void anOpenArrivalWaitsForWhoeverLooksAfterItsPlace() {
        // Given
        String grid = Places.gridApart();
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

    @Test
    void anArrivalOfTheWholeCountyWaitsForItsOfficersUntilItHasAGrid() {
        // Given
        String grid = Places.gridApart();
        String id =
                somebody().body(Coming.to(Places.COUNTY, "SELF")).post(ARRIVALS).path("id");
        String elsewhere = handedOver(Coming.to(grid.substring(0, 9), "HOTEL")).path("id");
        // When
        Response tasks = county().get(TASKS + "?limit=500");
        // Then
        tasks.then()
                .statusCode(200)
                .body("items.subject.id", hasItem(id))
                .body("items.subject.id", not(hasItem(elsewhere)));
        as("officer-" + grid, Roles.TOWNSHIP_OFFICER, grid.substring(0, 9))
                .get(TASKS)
                .then()
                .body("items.subject.id", contains(elsewhere));
        act(county().get(ARRIVALS + "/" + id), "assign", Map.of("gridCode", grid))
                .then()
                .statusCode(200);
        county().get(TASKS + "?limit=500").then().body("items.subject.id", not(hasItem(id)));
        as("worker-" + grid, Roles.GRID_WORKER, grid).get(TASKS).then().body("items.subject.id", contains(id));
    }

    @Test
    void theTaskNamesTheEntryToWhoSeesItAndTheTrailKeepsWhoWasSeenByWhoDoesNot() {
        // Given
        String grid = Places.gridApart();
        String home = Places.gridApart();
        String here = comes(grid, grid);
        String away = comes(home, grid);
        handedOver(Coming.to(home, "HOTEL"));
        // When
        Response tasks = as("worker-" + grid, Roles.GRID_WORKER, grid).get(TASKS);
        Response worklist =
                as("worker-" + grid, Roles.GRID_WORKER, grid).get("/grid/v1/me/worklist?purpose=CONTACT_TRACING");
        // Then
        for (Response list : List.of(tasks, worklist)) {
            list.then().statusCode(200).body("items.residentId", contains(here, null));
        }
        assertThat(tasks.asString()).doesNotContain(away);
        for (String resident : List.of(here, away)) {
            as("auditor", Roles.AUDITOR, Places.COUNTY)
                    .get("/grid/v1/audit?action=WORKLIST_SEEN&resident=" + resident)
                    .then()
                    .body("items.user", contains("worker-" + grid));
        }
    }

    private static String comes(String home, String grid) {
        String number = People.newIdNumber();
        Map<String, Object> known = People.resident(People.household(home));
        known.put("document", Map.of("type", "01", "number", number));
        String resident = People.registered(known).path("id");
        handedOver(Coming.to(grid, "HOTEL", number));
        return resident;
    }
}
