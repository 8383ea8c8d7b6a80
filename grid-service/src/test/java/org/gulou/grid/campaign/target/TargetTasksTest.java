package org.gulou.grid.campaign.target;

import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.CampaignRequests.vaccinating;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is pending waits for the worker of their grid, and for nobody once there is an outcome. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class TargetTasksTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

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
        record(campaign, List.of(item(resident, "DONE", SuiteTime.now().minusSeconds(1))));
        tasks(grid).then().body("items", empty());
    }

    @Test
    void whoIsListedForTheWholeCountyIsTheWorkOfItsOfficers() {
        // Given
        String grid = Places.grid();
        Map<String, Object> request = testing(Places.COUNTY);
        request.put("name", "密接排查");
        String campaign = drafted(request).path("id");
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber,areaCode\n"
                        + campaign + ",01," + People.newIdNumber() + ",\n"
                        + campaign + ",01," + People.newIdNumber() + "," + grid + "\n");
        // When
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        // Then
        String ofKind = "items.findAll { it.kind == 'RECORD_TARGET' && it.subject.name == '密接排查' }.subject.areaCode";
        county().get("/grid/v1/me/tasks?limit=500").then().body(ofKind, contains(Places.COUNTY));
        tasks(grid).then().body(ofKind, contains(grid));
        act(county().get(CAMPAIGNS + "/" + campaign), "cancel").then().statusCode(200);
        county().get("/grid/v1/me/tasks?limit=500").then().body(ofKind, empty());
    }

    @Test
    void nobodyIsWorkBeforeTheDayTheCampaignOpensOn() {
        // Given
        String grid = Places.grid();
        People.registeredIn(grid);
        Map<String, Object> request = testing(grid);
        request.put("opensOn", clock.today().plusDays(2).toString());
        request.put("dueAt", inDays(9));
        String targets = CAMPAIGNS + "/" + opened(request).path("id") + "/targets?dueToday=true";
        // When, then
        tasks(grid).then().body("items", empty());
        county().get(targets).then().body("items", empty());
        clock.advance(Duration.ofDays(2));
        tasks(grid).then().body("items.kind", contains("RECORD_TARGET"));
        county().get(targets).then().body("items", hasSize(1));
        String before = clock.instant().minus(Duration.ofDays(1)).toString();
        tasks(grid, "?updatedSince=" + before).then().body("items", hasSize(1));
    }

    @Test
    void aLaterDoseIsNewsFromTheDayItMayBeGiven() {
        // Given
        String grid = Places.grid();
        String resident = People.registeredIn(grid).path("id");
        String campaign = opened(vaccinating(grid)).path("id");
        Map<String, Object> first = item(resident, "DONE", SuiteTime.now().minusSeconds(1));
        first.put("dose", 1);
        record(campaign, List.of(first)).then().body("items.status", contains("CREATED"));
        Instant window = clock.startOf(clock.today().plusDays(21));
        // When
        clock.advance(Duration.ofDays(21));
        // Then
        tasks(grid, "?updatedSince=" + window).then().body("items.kind", contains("RECORD_TARGET"));
        tasks(grid, "?updatedSince=" + window.plusSeconds(1)).then().body("items", empty());
    }

    @Test
    void whoAListGaveATimeIsWorkAtOnce() {
        // Given
        String grid = Places.grid();
        Map<String, Object> request = testing(grid);
        request.put("opensOn", clock.today().plusDays(2).toString());
        request.put("dueAt", inDays(9));
        String campaign = drafted(request).path("id");
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber,areaCode\n" + campaign + ",01," + People.newIdNumber() + ","
                        + grid + "\n");
        // When
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        // Then
        tasks(grid).then().body("items", hasSize(1));
    }

    @Test
    void whoIsDueForADoseIsWorkByItsNumber() {
        // Given
        String grid = Places.grid();
        String first = People.registeredIn(grid).path("id");
        String second = People.registeredIn(grid).path("id");
        People.registeredIn(Places.grid());
        Map<String, Object> request = testing(grid);
        request.put("kind", "VACCINATION");
        request.put("doses", List.of(Map.of("no", 1), Map.of("no", 2)));
        String campaign = opened(request).path("id");
        // When
        record(campaign, List.of(item(second, "DONE", SuiteTime.now().minusSeconds(1))));
        // Then
        tasks(grid)
                .then()
                .body("items.find { it.residentId == '" + first + "' }.dose", equalTo(1))
                .body("items.find { it.residentId == '" + second + "' }.dose", equalTo(2));
        as("worker-" + grid, Roles.GRID_WORKER, grid)
                .get("/grid/v1/me/worklist?purpose=VACCINATION")
                .then()
                .body("items.dose", containsInAnyOrder(1, 2));
    }

    private static Response tasks(String grid) {
        return tasks(grid, "");
    }

    private static Response tasks(String grid, String query) {
        return as("worker-" + grid, Roles.GRID_WORKER, grid).get("/grid/v1/me/tasks" + query);
    }
}
