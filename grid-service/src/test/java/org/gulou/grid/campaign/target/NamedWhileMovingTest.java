package org.gulou.grid.campaign.target;

import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CounterLedger;
import org.gulou.grid.testing.Meanwhile;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is taken on or named by a list while they move, or are merged, is due where they live then, as who they are then. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class NamedWhileMovingTest {

    private static final String RESIDENTS = "/grid/v1/residents/";
    private static final String LIST = "campaignId,documentType,documentNumber\n";

    private final String number = People.newIdNumber();
    private String here;
    private String village;
    private String there;
    private String campaign;
    private String neighbour;
    private Response comer;

    @BeforeEach
    void somebodyWhoComesToOneOfTwoGrids() {
        here = Places.grid();
        village = here.substring(0, 12);
        there = Places.made(village + "002", "网格二");
        People.registeredIn(Places.grid());
        neighbour = id(People.registeredIn(there));
        campaign = opened(testing(village)).path("id");
        Map<String, Object> person = People.resident(People.household(here));
        person.put("document", Map.of("type", "01", "number", number));
        comer = People.registered(person);
    }

    @Test
    void whoIsTakenOnWhileTheyMoveIsDueWhereTheyMoveTo() throws Exception {
        // When
        Response taken = Meanwhile.onTheWay(village, number, this::move, this::takeOn);
        // Then
        taken.then().statusCode(200).body("items.status", contains("CREATED"));
        bothAreDueThereAs(id(comer));
    }

    @Test
    void whoIsMergedMeanwhileIsNotTakenOn() throws Exception {
        // Given
        Response survivor = People.registeredIn(there);
        // When
        Response taken = Meanwhile.onTheWay(village, number, () -> merge(survivor), this::takeOn);
        // Then
        taken.then().statusCode(200).body("items.status", contains("REJECTED"));
        targets().then().body("items.residentId", contains(neighbour));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void whoIsListedWhileTheyMoveIsDueWhereTheyMoveTo() throws Exception {
        // When
        Response list = Meanwhile.onTheWay(village, number, this::move, this::list);
        // Then
        list.then().body("rows.created", equalTo(1));
        bothAreDueThereAs(id(comer));
    }

    @Test
    void whoIsListedWhileTheyAreMergedIsDueAsTheEntryThatStays() throws Exception {
        // Given
        Response survivor = People.registeredIn(there);
        // When
        Response list = Meanwhile.onTheWay(village, number, () -> merge(survivor), this::list);
        // Then
        list.then().body("rows.created", equalTo(1));
        bothAreDueThereAs(id(survivor));
    }

    private void bothAreDueThereAs(String resident) {
        targets()
                .then()
                .body("items.residentId", containsInAnyOrder(resident, neighbour))
                .body("items.areaCode", contains(there, there));
        coverage(campaign, "area=" + here).then().body("items[0].due", equalTo(0));
        CounterLedger.agreesFor(campaign);
    }

    private Response targets() {
        return county().get(CAMPAIGNS + "/" + campaign + "/targets");
    }

    private Response takeOn() {
        return county().body(Map.of("items", List.of(Map.of("residentId", id(comer)))))
                .post(CAMPAIGNS + "/" + campaign + "/additions");
    }

    private Response list() {
        return done(Callers::county, "kind=TARGETS", LIST + campaign + ",01," + number + "\n");
    }

    private Response move() {
        return county().header("If-Match", comer.header("ETag"))
                .body(Map.of("gridCode", there))
                .post(RESIDENTS + id(comer) + "/move");
    }

    private Response merge(Response survivor) {
        return county().header("If-Match", survivor.header("ETag"))
                .body(Map.of("duplicateId", id(comer)))
                .post(RESIDENTS + id(survivor) + "/merge");
    }

    private static String id(Response resident) {
        return resident.path("id");
    }
}
