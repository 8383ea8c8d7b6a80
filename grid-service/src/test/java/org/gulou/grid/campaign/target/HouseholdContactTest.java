package org.gulou.grid.campaign.target;

import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every household somebody lives in has somebody to phone. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class HouseholdContactTest {

    private static final String PATCH = "application/merge-patch+json; charset=UTF-8";
    private static final String HOUSEHOLDS = "/grid/v1/households/";
    private static final String RESIDENTS = "/grid/v1/residents/";

    private String grid;

    @BeforeEach
    void thereIsAGrid() {
        grid = Places.grid();
    }

    @Test
    void aHouseholdWithoutAHeadIsAskedByWhoLivesThereAndHasAPhone() {
        // Given
        String household = People.household(grid);
        member(household, "甲已故", "13900000011", "DECEASED");
        member(household, "乙无号", null, "PRESENT");
        member(household, "丙外出", "13900000013", "AWAY");
        member(household, "丁在家", "13900000014", "PRESENT");
        // When
        String campaign = openedForDoors();
        // Then
        county().get(CAMPAIGNS + "/" + campaign + "/targets")
                .then()
                .body("items.householdId", contains(household))
                .body("items.name", contains("丁*"));
        isAsked("丁在家", "13900000014");
    }

    @Test
    void theHeadIsAskedAsLongAsTheyLiveThere() {
        // Given
        String household = People.household(grid);
        member(household, "丁在家", "13900000014", "PRESENT");
        String head = member(household, "乙当家", "13900000012", "AWAY");
        change(HOUSEHOLDS + household, Map.of("headResidentId", head));
        openedForDoors();
        isAsked("乙当家", "13900000012");
        // When
        change(RESIDENTS + head, Map.of("status", "DECEASED"));
        // Then
        isAsked("丁在家", "13900000014");
    }

    @Test
    void aHouseholdOfferedBearsTheNameOfWhoLivesThere() {
        // Given
        People.registeredIn(grid);
        String campaign = openedForDoors();
        String newcomer = People.household(grid);
        member(newcomer, "丁在家", null, "PRESENT");
        // When
        Response offered = county().get(CAMPAIGNS + "/" + campaign + "/additions");
        // Then
        offered.then().body("items.householdId", contains(newcomer)).body("items.name", contains("丁*"));
    }

    private String openedForDoors() {
        Map<String, Object> doors = testing(grid);
        doors.put("unit", "HOUSEHOLD");
        return opened(doors).path("id");
    }

    private void isAsked(String name, String phone) {
        as("worker-" + grid, Roles.GRID_WORKER, grid)
                .get("/grid/v1/me/worklist?purpose=WELFARE")
                .then()
                .statusCode(200)
                .body("items.person.name", contains(name))
                .body("items.person.phone", contains(phone));
    }

    private static String member(String household, String name, String phone, String status) {
        Map<String, Object> member = new HashMap<>(People.resident(household));
        member.put("name", name);
        member.put("phone", phone);
        member.put("status", status);
        return People.registered(member).path("id");
    }

    private static void change(String path, Map<String, ?> change) {
        county().contentType(PATCH)
                .header("If-Match", county().get(path).header("ETag"))
                .body(change)
                .patch(path)
                .then()
                .statusCode(200);
    }
}
