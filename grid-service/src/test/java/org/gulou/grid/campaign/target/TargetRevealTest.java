package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is to find somebody can call them, registered or not; and the trail knows. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class TargetRevealTest {

    private static final Map<String, Object> PURPOSE = Map.of("purpose", "TESTING");

    private String village;
    private String number;
    private String campaign;

    @BeforeEach
    void somebodyListedForAVillage() {
        village = Places.villageApart();
        number = People.newIdNumber();
        campaign = opened(testing(village.substring(0, 9))).path("id");
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber,name,phone,areaCode,reason\n" + campaign + ",01," + number
                        + ",石测试,13900000002," + village + ",次密接\n");
    }

    @Test
    void theListedAreShownToTheOfficersOfTheirVillageAndTownshipAndAreTheirWork() {
        // Given
        String target = tasks(officer()).path("items[0].subject.id");
        // When
        Response revealed = officer().body(PURPOSE).post(reveal(target));
        // Then
        revealed.then()
                .statusCode(200)
                .body("name", equalTo("石测试"))
                .body("document.type", equalTo("01"))
                .body("document.number", equalTo(number))
                .body("phone", equalTo("13900000002"))
                .body("reason", equalTo("次密接"))
                .body("residentId", nullValue());
        RequestSpecification township =
                as("officer-" + village.substring(0, 9), Roles.TOWNSHIP_OFFICER, village.substring(0, 9));
        tasks(township).then().body("items.subject.id", equalTo(List.of(target)));
        officer()
                .get("/grid/v1/me/worklist?purpose=TESTING")
                .then()
                .body("items", hasSize(1))
                .body("items[0].person.phone", equalTo("13900000002"));
        Response trail = trail("action=TARGET_REVEALED&user=officer-" + village);
        trail.then()
                .body("items[0].subjectId", equalTo(target))
                .body("items[0].facts.purpose", equalTo("TESTING"))
                .body("items[0].areaCode", equalTo(village));
        assertThat(trail.asString()).doesNotContain(number).doesNotContain("石测试");
    }

    @Test
    void aRegisteredTargetIsShownAsTheRegisterShowsThemAndTheTrailNamesThem() {
        // Given
        String grid = Places.gridApart();
        String resident = People.registeredIn(grid).path("id");
        String tested = opened(testing(grid)).path("id");
        String target = county().get(CAMPAIGNS + "/" + tested + "/targets").path("items[0].id");
        // When
        Response revealed = as("worker-" + grid, Roles.GRID_WORKER, grid)
                .body(PURPOSE)
                .post(CAMPAIGNS + "/" + tested + "/targets/" + target + "/reveal");
        // Then
        revealed.then()
                .statusCode(200)
                .body("residentId", equalTo(resident))
                .body("name", equalTo("吴测试"))
                .body("phone", equalTo("13900000001"));
        trail("resident=" + resident).then().body("items.action", hasItem("RESIDENT_REVEALED"));
    }

    @Test
    void withoutAPurposeOutsideTheAreasAndForOtherRolesNothingIsShownAndTheTrailKnows() {
        // Given
        String target = tasks(officer()).path("items[0].subject.id");
        String nosy = "nosy-" + village;
        String elsewhere = Places.gridApart();
        // When
        Response purposeless = officer().body("{}").post(reveal(target));
        Response outside = as(nosy, Roles.GRID_WORKER, elsewhere).body(PURPOSE).post(reveal(target));
        Response role =
                as(nosy, Roles.COUNTY_LEADER, Places.COUNTY).body(PURPOSE).post(reveal(target));
        // Then
        assertThatProblem(purposeless).hasViolation("/purpose", "REQUIRED");
        assertThatProblem(outside).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(role).hasCode(CommonError.FORBIDDEN);
        await().untilAsserted(() -> trail("user=" + nosy)
                .then()
                .body("items.areaCode", containsInAnyOrder(elsewhere, village, Places.COUNTY))
                .body("items.action", everyItem(equalTo("TARGET_REVEAL_REFUSED"))));
    }

    @Test
    void aHouseholdNobodyLivesInShowsNobody() {
        // Given
        String grid = Places.gridApart();
        String household = People.household(grid);
        Response last = People.registered(People.resident(household));
        People.registeredIn(grid);
        String reveal = revealAtTheDoor(grid, household);
        // When
        county().header("If-Match", last.header("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("status", "MOVED_OUT"))
                .patch("/grid/v1/residents/" + last.path("id"))
                .then()
                .statusCode(200);
        Response revealed = county().body(PURPOSE).post(reveal);
        // Then
        assertThatProblem(revealed).hasCode(TargetError.NOBODY_TO_REVEAL);
    }

    @Test
    void aHouseholdWithoutAHeadShowsWhomTheWorklistNamesAndTheTrailNamesThem() {
        // Given
        String grid = Places.gridApart();
        String household = People.household(grid);
        Map<String, Object> phoneless = new HashMap<>(People.resident(household));
        phoneless.remove("phone");
        People.registered(phoneless);
        Map<String, Object> called = new HashMap<>(People.resident(household));
        called.put("name", "丁在家");
        String asked = People.registered(called).path("id");
        People.registeredIn(grid);
        People.registeredIn(Places.gridApart());
        // When
        Response revealed =
                as("worker-" + grid, Roles.GRID_WORKER, grid).body(PURPOSE).post(revealAtTheDoor(grid, household));
        // Then
        revealed.then()
                .statusCode(200)
                .body("householdId", equalTo(household))
                .body("residentId", equalTo(asked))
                .body("name", equalTo("丁在家"))
                .body("phone", equalTo("13900000001"));
        as("worker-" + grid, Roles.GRID_WORKER, grid)
                .get("/grid/v1/me/worklist?purpose=TESTING")
                .then()
                .body("items.find { it.householdId == '" + household + "' }.person.name", equalTo("丁在家"));
        trail("action=RESIDENT_REVEALED&resident=" + asked).then().body("items", hasSize(1));
    }

    private static String revealAtTheDoor(String grid, String household) {
        Map<String, Object> visit = testing(grid);
        visit.put("kind", "VISIT");
        visit.put("unit", "HOUSEHOLD");
        String targets = CAMPAIGNS + "/" + opened(visit).path("id") + "/targets";
        String target = county().get(targets).path("items.find { it.householdId == '" + household + "' }.id");
        return targets + "/" + target + "/reveal";
    }

    private RequestSpecification officer() {
        return as("officer-" + village, Roles.VILLAGE_OFFICER, village);
    }

    private String reveal(String target) {
        return CAMPAIGNS + "/" + campaign + "/targets/" + target + "/reveal";
    }

    private static Response tasks(RequestSpecification whose) {
        return whose.get("/grid/v1/me/tasks");
    }

    private static Response trail(String query) {
        return as("auditor", Roles.AUDITOR, Places.COUNTY).get("/grid/v1/audit?" + query);
    }
}
