package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is registered elsewhere and dispatched here by a list has a name and a phone for those who are to see them: the list's. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ListedElsewhereTest {

    private String grid;
    private String resident;
    private String number;
    private String campaign;

    @BeforeEach
    void somebodyOfAnotherTownshipListedForThisOne() {
        grid = Places.gridApart();
        number = People.newIdNumber();
        String home = Places.gridApart();
        resident = People.registered(named(home, "吴户籍", "13900000001", number)).path("id");
        String neighbour = People.newIdNumber();
        People.registered(named(home, "龙邻居", "13900000003", neighbour));
        People.registered(named(grid, "杨本地", "13900000004", People.newIdNumber()));
        campaign = opened(testing(grid.substring(0, 9))).path("id");
        String elsewhere = Places.made(grid.substring(0, 12) + "002", "网格二");
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber,name,phone,areaCode,reason\n"
                        + String.join(",", campaign, "01", number, "吴暂住", "13900000002", grid, "次密接") + "\n"
                        + String.join(",", campaign, "01", neighbour, "龙暂住", "13900000005", elsewhere, "") + "\n");
    }

    @Test
    void theWorklistNamesThemAsTheListDoesAndTheTrailNamesThem() {
        // When
        Response worklist = worker().get("/grid/v1/me/worklist?purpose=TESTING");
        // Then
        worklist.then()
                .body("items", hasSize(2))
                .body("items.person.name", hasItems("吴暂住", "杨本地"))
                .body(of("items", resident) + ".person.phone", equalTo("13900000002"));
        worker().get("/grid/v1/me/tasks")
                .then()
                .body(of("items", resident) + ".person.name", equalTo("吴*"))
                .body(of("items", resident) + ".person.phone", equalTo("139****0002"));
        trail("action=WORKLIST_SEEN&resident=" + resident).then().body("items", hasSize(1));
    }

    @Test
    void theNameListNamesThemMaskedToWhoSeesThePlaceAndToWhoSeesTheRegister() {
        // Given
        String targets = CAMPAIGNS + "/" + campaign + "/targets";
        // When
        Response list = worker().get(targets);
        // Then
        list.then()
                .body("items", hasSize(2))
                .body(of("items", resident) + ".name", equalTo("吴*"))
                .body(of("items", resident) + ".areaCode", equalTo(grid));
        county().get(targets).then().body("items", hasSize(3)).body("items.name", hasItems("吴*", "杨*", "龙*"));
    }

    @Test
    void theyAreShownAsTheListHasThemAndAsTheRegisterHasThemToWhoSeesIt() {
        // Given
        String target = worker().get(CAMPAIGNS + "/" + campaign + "/targets").path(of("items", resident) + ".id");
        String reveal = CAMPAIGNS + "/" + campaign + "/targets/" + target + "/reveal";
        // When
        Response here = worker().body(Map.of("purpose", "TESTING")).post(reveal);
        Response above = county().body(Map.of("purpose", "TESTING")).post(reveal);
        // Then
        here.then()
                .statusCode(200)
                .body("residentId", equalTo(resident))
                .body("name", equalTo("吴暂住"))
                .body("phone", equalTo("13900000002"))
                .body("document.number", equalTo(number))
                .body("reason", equalTo("次密接"))
                .body("address", nullValue());
        above.then()
                .statusCode(200)
                .body("name", equalTo("吴户籍"))
                .body("phone", equalTo("13900000001"))
                .body("address", notNullValue());
        Response trail = trail("action=TARGET_REVEALED&resident=" + resident);
        trail.then().body("items", hasSize(1)).body("items[0].user", equalTo("worker-" + grid));
        assertThat(trail.asString()).doesNotContain(number).doesNotContain("吴暂住");
        trail("action=RESIDENT_REVEALED&resident=" + resident).then().body("items", hasSize(1));
    }

    private RequestSpecification worker() {
        return as("worker-" + grid, Roles.GRID_WORKER, grid);
    }

    private static Map<String, Object> named(String grid, String name, String phone, String number) {
        Map<String, Object> person = new HashMap<>(People.resident(People.household(grid)));
        person.put("name", name);
        person.put("phone", phone);
        person.put("document", Map.of("type", "01", "number", number));
        return person;
    }

    private static String of(String items, String resident) {
        return items + ".find { it.residentId == '" + resident + "' }";
    }

    private static Response trail(String query) {
        return as("auditor", Roles.AUDITOR, Places.COUNTY).get("/grid/v1/audit?" + query);
    }
}
