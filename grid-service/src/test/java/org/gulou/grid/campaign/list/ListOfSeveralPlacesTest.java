package org.gulou.grid.campaign.list;

import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CounterLedger;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.Splits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A township that loses a village goes on with its list; what is the other township's is not its any more. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ListOfSeveralPlacesTest {

    private static final String HEADER = "campaignId,documentType,documentNumber,areaCode\n";

    private final String kept = People.newIdNumber();
    private final String gone = People.newIdNumber();
    private final String leaving = People.newIdNumber();

    @Inject
    BusinessClock clock;

    private String township;
    private String next;
    private String staying;
    private String come;
    private String elsewhere;
    private String campaign;
    private String list;

    @BeforeEach
    void aTownshipThatHasSentAListLosesAVillage() {
        township = Places.township();
        next = Places.township();
        staying = Places.made(Places.made(township + "201", "留村") + "001", "网格");
        String village = Places.made(township + "202", "去村");
        String grid = Places.made(village + "001", "网格");
        elsewhere = Places.made(Places.made(next + "201", "本村") + "001", "网格");
        People.registeredIn(staying);
        People.registeredIn(elsewhere);
        Map<String, Object> person = People.resident(People.household(grid));
        person.put("document", Map.of("type", "01", "number", leaving));
        String resident = People.registered(person).path("id");
        campaign = opened(testing(township)).path("id");
        list = CAMPAIGNS + "/" + campaign + "/lists/"
                + sent(township, row(kept, staying), row(gone, grid)).path("id");
        Splits.asked(clock.today(), township, Splits.to(township), Map.of("code", next, "parts", List.of(village)))
                .then()
                .statusCode(201);
        come = county().get("/grid/v1/residents/" + resident).path("gridCode");
        county().get(CAMPAIGNS + "/" + campaign).then().body("areaCode", equalTo(Places.COUNTY));
    }

    @Test
    void itsSenderIsAnsweredWithThePeopleWhoAreStillTheirs() {
        officer(township)
                .get(list)
                .then()
                .statusCode(200)
                .body("items.documentNumber", contains(kept))
                .body("items.areaCode", contains(staying));
        officer(next).get(list).then().statusCode(404);
        county().get(list).then().statusCode(403);
    }

    @Test
    void furtherRowsAreTakenOfPeopleDueInTheSendersAreasAlone() {
        // Given
        String more = People.newIdNumber();
        // When
        Response sent = sent(
                township,
                row(more, staying),
                row(People.newIdNumber(), come),
                row(People.newIdNumber(), ""),
                row(gone, staying),
                row(leaving, staying),
                row(People.newIdNumber(), elsewhere));
        // Then
        sent.then().body("rows.created", equalTo(1)).body("rows.rejected", equalTo(5));
        faults(officer(township), sent)
                .then()
                .body(
                        "items.violations.code.flatten()",
                        contains(
                                "OUTSIDE_YOUR_AREAS",
                                "OUTSIDE_YOUR_AREAS",
                                "OUTSIDE_YOUR_AREAS",
                                "OUTSIDE_YOUR_AREAS",
                                "OUTSIDE_CAMPAIGN"));
        officer(township)
                .get(CAMPAIGNS + "/" + campaign + "/lists/" + sent.path("id"))
                .then()
                .body("items.documentNumber", contains(more));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void whoeverLooksAfterOneOfThePlacesSendsListsAndNobodyElse() {
        // Given
        String stranger = Places.township();
        // When
        Response taken = sent(next, row(People.newIdNumber(), come), row(leaving, ""), row(kept, come));
        Response refused = sent(stranger, row(People.newIdNumber(), come));
        // Then
        taken.then().body("rows.created", equalTo(2)).body("rows.rejected", equalTo(1));
        faults(officer(next), taken).then().body("items.violations.code.flatten()", contains("OUTSIDE_YOUR_AREAS"));
        refused.then().body("rows.rejected", equalTo(1));
        faults(officer(stranger), refused).then().body("items.violations.code.flatten()", contains("NOT_FOUND"));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void theCountyDispatchesToThePlacesOfTheCampaignAndLeavesItOpenWhereSomebodyIs() {
        // Given
        String unknown = People.newIdNumber();
        String here = People.newIdNumber();
        // When
        Response sent = done(
                Callers::county,
                "kind=TARGETS",
                HEADER + row(People.newIdNumber(), elsewhere) + row(here, come) + row(unknown, ""));
        // Then
        sent.then().body("rows.created", equalTo(2)).body("rows.rejected", equalTo(1));
        faults(county(), sent).then().body("items.violations.code.flatten()", contains("OUTSIDE_CAMPAIGN"));
        county().get(CAMPAIGNS + "/" + campaign + "/lists/" + sent.path("id"))
                .then()
                .body("items.documentNumber", containsInAnyOrder(unknown, here))
                .body("items.areaCode", containsInAnyOrder(Places.COUNTY, come));
        CounterLedger.agreesFor(campaign);
    }

    private static Response sent(String township, String... rows) {
        return done(() -> officer(township), "kind=TARGETS", HEADER + String.join("", rows));
    }

    private static Response faults(RequestSpecification sender, Response imported) {
        return sender.get("/grid/v1/imports/" + imported.path("id") + "/errors");
    }

    private String row(String number, String area) {
        return campaign + ",01," + number + "," + area + "\n";
    }

    private static RequestSpecification officer(String township) {
        return as("officer-" + township, Roles.TOWNSHIP_OFFICER, township);
    }
}
