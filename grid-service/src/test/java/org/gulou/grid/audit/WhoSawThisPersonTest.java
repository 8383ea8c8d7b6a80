package org.gulou.grid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
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
        Map<String, Object> request = People.resident(People.household(Places.gridApart()));
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
        trail("resident=" + id + "&from=" + SuiteTime.today().plusDays(2))
                .then()
                .body("items", empty());
        assertThat(answer.asString()).doesNotContain(number).doesNotContain("吴");
    }

    @Test
    void whoWasTurnedAwayIsKeptToo() {
        // Given
        String grid = Places.gridApart();
        String id = People.registeredIn(grid).path("id");
        Map<String, Object> purpose = Map.of("purpose", "WELFARE");
        // When
        Response role = as("nosy-leader", Roles.TOWNSHIP_LEADER, Places.COUNTY)
                .body(purpose)
                .post(RESIDENTS + id + "/reveal");
        String elsewhere = Places.gridApart();
        Response scope =
                as("nosy-worker", Roles.GRID_WORKER, elsewhere).body(purpose).post(RESIDENTS + id + "/reveal");
        // Then
        assertThatProblem(role).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(scope).hasCode(CommonError.NOT_FOUND);
        await().untilAsserted(() -> trail("action=RESIDENT_REVEAL_REFUSED&resident=" + id)
                .then()
                .body("items.user", containsInAnyOrder("nosy-leader", "nosy-worker", "nosy-worker")));
        trail("user=nosy-leader&resident=" + id).then().body("items.areaCode", contains(Places.COUNTY));
        trail("user=nosy-worker&resident=" + id).then().body("items.areaCode", containsInAnyOrder(grid, elsewhere));
    }

    @Test
    void whoWasTurnedAwayIsReadByWhoAuditsThemOrWhomTheyAskedForAndByNobodyElse() {
        // Given
        String mine = Places.gridApart();
        String grid = Places.gridOfAnotherCounty();
        String id = registeredIn(grid);
        String nosy = "nosy-" + mine;
        Map<String, Object> purpose = Map.of("purpose", "WELFARE");
        String nobody = UUID.randomUUID().toString();
        // When
        as(nosy, Roles.GRID_WORKER, mine).body(purpose).post(RESIDENTS + id + "/reveal");
        as(nosy, Roles.GRID_WORKER, mine).body(purpose).post(RESIDENTS + nobody + "/reveal");
        as(nosy, Roles.COUNTY_LEADER, Places.COUNTY).body(purpose).post(RESIDENTS + "search");
        as(nosy, Roles.COUNTY_LEADER, Places.COUNTY).get("/grid/v1/imports/" + nobody + "/errors");
        // Then
        await().untilAsserted(() -> assertThat(trailOf(Places.COUNTY, nosy))
                .containsExactlyInAnyOrder(
                        "RESIDENT_REVEAL_REFUSED " + id + " " + mine,
                        "RESIDENT_REVEAL_REFUSED " + nobody + " " + mine,
                        "SEARCH_REFUSED " + nosy + " " + Places.COUNTY,
                        "IMPORT_ERRORS_REFUSED " + nobody + " " + Places.COUNTY));
        assertThat(trailOf("450227", nosy)).containsExactly("RESIDENT_REVEAL_REFUSED " + id + " " + grid);
        assertThat(trailOf("450228", nosy)).isEmpty();
    }

    @Test
    void whoSawASecondEntryOfAPersonSawThePerson() {
        // Given
        String grid = Places.gridApart();
        Response survivor = People.registeredIn(grid);
        Response second = People.registeredIn(grid);
        Response third = People.registeredIn(grid);
        Response other = People.registeredIn(grid);
        for (Response seen : List.of(third, second, other)) {
            county().body(Map.of("purpose", "WELFARE")).post(RESIDENTS + seen.path("id") + "/reveal");
        }
        String of = "action=RESIDENT_REVEALED&resident=" + survivor.path("id");
        // When
        merge(second, third);
        Response merged = merge(survivor, second);
        // Then
        trail(of).then().body("items.subjectId", contains(second.<String>path("id"), third.<String>path("id")));
        county().header("If-Match", merged.header("ETag")).post(RESIDENTS + survivor.path("id") + "/unmerge");
        trail(of).then().body("items", empty());
    }

    @Test
    void whoWasTurnedAwayFromArrivalsTipsSearchAndWorklistIsKeptToo() {
        // Given
        String grid = Places.gridApart();
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
        String elsewhere = Places.gridApart();
        as(nosy, Roles.GRID_WORKER, elsewhere).body(purpose).post("/grid/v1/arrivals/" + arrival + "/reveal");
        as(nosy, Roles.VILLAGE_OFFICER, elsewhere).body(purpose).post("/grid/v1/tips/" + tip + "/reveal");
        // Then: of the city as well, as one of those turned away is of the city
        await().untilAsserted(() -> as("auditor", Roles.AUDITOR, "4502")
                .get("/grid/v1/audit?user=" + nosy)
                .then()
                .body(
                        "items.action",
                        containsInAnyOrder(
                                "ARRIVAL_REVEAL_REFUSED",
                                "ARRIVAL_REVEAL_REFUSED",
                                "SEARCH_REFUSED",
                                "WORKLIST_REFUSED",
                                "ARRIVAL_REVEAL_REFUSED",
                                "TIP_REVEAL_REFUSED")));
    }

    // By the officer of the other county.
    private static String registeredIn(String grid) {
        String household = as("other", Roles.COUNTY_OFFICER, "450227")
                .body(Map.of(
                        "gridCode", grid, "number", UUID.randomUUID().toString().substring(0, 8)))
                .post("/grid/v1/households")
                .path("id");
        return as("other", Roles.COUNTY_OFFICER, "450227")
                .body(People.resident(household))
                .post(RESIDENTS)
                .path("id");
    }

    private static Response merge(Response survivor, Response duplicate) {
        return county().header("If-Match", "*")
                .body(Map.of("duplicateId", duplicate.path("id")))
                .post(RESIDENTS + survivor.path("id") + "/merge");
    }

    /** What the auditor of a county reads of somebody: what they did to what, and where it belongs. */
    private static List<String> trailOf(String county, String user) {
        return as("auditor-" + county, Roles.AUDITOR, county)
                .get("/grid/v1/audit?user=" + user)
                .jsonPath()
                .<List<Map<String, String>>>get("items")
                .stream()
                .map(entry -> entry.get("action") + " " + entry.get("subjectId") + " " + entry.get("areaCode"))
                .toList();
    }

    private static Response trail(String query) {
        return as("auditor", Roles.AUDITOR, Places.COUNTY).get("/grid/v1/audit?" + query);
    }
}
