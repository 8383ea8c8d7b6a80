package org.gulou.grid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class WhoSawThisPersonTest {

    private static final String RESIDENTS = "/grid/v1/residents/";

    @Test
    void revealsAndSearchHitsAreFoundByThePerson() {
        // Given
        Map<String, Object> request = People.resident(People.household(Places.grid()));
        String number = People.newIdNumber();
        request.put("document", Map.of("type", "01", "number", number));
        String id = People.registered(request).path("id");
        as("searcher", Roles.COUNTY_OFFICER, Places.COUNTY)
                .body(Map.of("documentNumber", number))
                .post(RESIDENTS + "search")
                .then()
                .body("items.id", contains(id));
        as("revealer", Roles.COUNTY_OFFICER, Places.COUNTY)
                .body(Map.of("purpose", "WELFARE"))
                .post(RESIDENTS + id + "/reveal")
                .then()
                .statusCode(200);
        // When
        Response answer = trail("resident=" + id);
        // Then
        answer.then()
                .statusCode(200)
                .body("items.action", contains("RESIDENT_REVEALED", "RESIDENTS_SEARCHED", "RESIDENT_REGISTERED"))
                .body("items.user", contains("revealer", "searcher", "county"))
                .body("items[0].facts.purpose", equalTo("WELFARE"));
        trail("user=searcher&resident=" + id).then().body("items.action", contains("RESIDENTS_SEARCHED"));
        trail("resident=" + id + "&from=" + LocalDate.now(ZoneOffset.UTC).plusDays(2))
                .then()
                .body("items", empty());
        assertThat(answer.asString()).doesNotContain(number).doesNotContain("吴");
    }

    @Test
    void whoWasTurnedAwayIsKeptToo() {
        // Given
        String grid = Places.grid();
        String id = People.registeredIn(grid).path("id");
        Map<String, Object> purpose = Map.of("purpose", "WELFARE");
        // When
        Response role = as("nosy-leader", Roles.TOWNSHIP_LEADER, Places.COUNTY)
                .body(purpose)
                .post(RESIDENTS + id + "/reveal");
        Response scope = as("nosy-worker", Roles.GRID_WORKER, Places.grid())
                .body(purpose)
                .post(RESIDENTS + id + "/reveal");
        // Then
        assertThatProblem(role).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(scope).hasCode(CommonError.NOT_FOUND);
        await().untilAsserted(() -> trail("action=RESIDENT_REVEAL_REFUSED&resident=" + id)
                .then()
                .body("items.user", containsInAnyOrder("nosy-leader", "nosy-worker")));
        assertThat(trail("user=nosy-leader&resident=" + id).jsonPath().<List<Object>>get("items.areaCode"))
                .isEqualTo(List.of(grid));
    }

    @Test
    void whoWasTurnedAwayFromArrivalsTipsSearchAndWorklistIsKeptToo() {
        // Given
        String grid = Places.grid();
        String nosy = "nosy-" + grid;
        String arrival = as("county", Roles.COUNTY_OFFICER, Places.COUNTY)
                .body(Map.of(
                        "source",
                        "HOTEL",
                        "areaCode",
                        grid,
                        "name",
                        "吴测试",
                        "document",
                        Map.of("type", "01", "number", People.newIdNumber())))
                .post("/grid/v1/arrivals")
                .path("id");
        String tip = UUID.randomUUID().toString();
        Map<String, Object> purpose = Map.of("purpose", "WELFARE");
        // When
        as(nosy, Roles.COUNTY_LEADER, Places.COUNTY).body(purpose).post("/grid/v1/arrivals/" + arrival + "/reveal");
        as(nosy, Roles.CITY_OFFICER, "4502").body(purpose).post(RESIDENTS + "search");
        as(nosy, Roles.COUNTY_LEADER, Places.COUNTY).get("/grid/v1/me/worklist?purpose=WELFARE");
        String elsewhere = Places.grid();
        as(nosy, Roles.GRID_WORKER, elsewhere).body(purpose).post("/grid/v1/arrivals/" + arrival + "/reveal");
        as(nosy, Roles.VILLAGE_OFFICER, elsewhere).body(purpose).post("/grid/v1/tips/" + tip + "/reveal");
        // Then
        await().untilAsserted(() -> trail("user=" + nosy)
                .then()
                .body(
                        "items.action",
                        containsInAnyOrder(
                                "ARRIVAL_REVEAL_REFUSED",
                                "SEARCH_REFUSED",
                                "WORKLIST_REFUSED",
                                "ARRIVAL_REVEAL_REFUSED",
                                "TIP_REVEAL_REFUSED")));
    }

    private static Response trail(String query) {
        return as("auditor", Roles.AUDITOR, Places.COUNTY).get("/grid/v1/audit?" + query);
    }
}
