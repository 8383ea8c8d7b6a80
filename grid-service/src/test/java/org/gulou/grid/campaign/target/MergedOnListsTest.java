package org.gulou.grid.campaign.target;

import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list that waits for a draft dispatches two entries of one person to where the entry that stays lives, and to each place again. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MergedOnListsTest {

    private static final String RESIDENTS = "/grid/v1/residents/";

    private String here;
    private String there;
    private Response survivor;
    private Response duplicate;

    @BeforeEach
    void threePeopleOfTwoGrids() {
        here = Places.grid();
        there = Places.made(here.substring(0, 12) + "002", "网格二");
        survivor = People.registeredIn(here);
        People.registeredIn(there);
    }

    @Test
    void whoIsListedAsTheDuplicateIsDueWhereTheSurvivorLives() {
        // Given
        String number = registered();
        String campaign = listed(here.substring(0, 12), number);
        // When
        merge();
        // Then
        opened(campaign)
                .body("items", hasSize(1))
                .body("items[0].residentId", equalTo(id(survivor)))
                .body("items[0].areaCode", equalTo(here));
    }

    @Test
    void whereTheSurvivorLivesOutsideTheCampaignTheListsPlaceStands() {
        // Given
        String number = registered();
        String campaign = listed(there, number);
        // When
        merge();
        // Then
        opened(campaign)
                .body("items", hasSize(1))
                .body("items[0].residentId", equalTo(id(survivor)))
                .body("items[0].areaCode", equalTo(there));
    }

    @Test
    void whoIsGivenBackIsDueWhereTheyLiveHoweverTheSurvivorMoved() {
        // Given
        String village = here.substring(0, 12);
        String elsewhere = Places.made(village + "003", "网格三");
        String number = registered();
        String campaign = listed(village, number);
        Response merged = merge();
        county().header("If-Match", merged.header("ETag"))
                .body(Map.of("gridCode", elsewhere))
                .post(RESIDENTS + id(survivor) + "/move")
                .then()
                .statusCode(200);
        // When
        county().header("If-Match", county().get(RESIDENTS + id(survivor)).header("ETag"))
                .post(RESIDENTS + id(survivor) + "/unmerge")
                .then()
                .statusCode(200);
        // Then
        opened(campaign)
                .body("items", hasSize(1))
                .body("items[0].residentId", equalTo(id(duplicate)))
                .body("items[0].areaCode", equalTo(there));
    }

    // The duplicate, whose papers these are.
    private String registered() {
        String number = People.newIdNumber();
        Map<String, Object> person = new HashMap<>(People.resident(People.household(there)));
        person.put("document", Map.of("type", "01", "number", number));
        duplicate = People.registered(person);
        return number;
    }

    private static String listed(String area, String number) {
        String campaign = drafted(testing(area)).path("id");
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber\n" + campaign + ",01," + number + "\n");
        return campaign;
    }

    private Response merge() {
        Response merged = county().header("If-Match", survivor.header("ETag"))
                .body(Map.of("duplicateId", id(duplicate)))
                .post(RESIDENTS + id(survivor) + "/merge");
        merged.then().statusCode(200);
        return merged;
    }

    private static ValidatableResponse opened(String campaign) {
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        return county().get(CAMPAIGNS + "/" + campaign + "/targets").then();
    }

    private static String id(Response resident) {
        return resident.path("id");
    }
}
