package org.gulou.grid.campaign.target;

import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** Targets follow who moves while a campaign runs, with what was recorded; totals above are as before. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CampaignMovesTest {

    @Inject
    CampaignsFollow campaigns;

    @Inject
    BusinessClock clock;

    @Test
    void whoMovesIsCountedWhereTheyLiveNow() {
        // Given
        String from = Places.gridApart();
        String village = from.substring(0, 12);
        String to = Places.made(village + "002", "网格二");
        Response registered = People.registeredIn(from);
        String resident = registered.path("id");
        People.registeredIn(from);
        String campaign = opened(testing(village)).path("id");
        record(campaign, List.of(item(resident, "DONE", SuiteTime.now().minusSeconds(1))));
        // When
        county().header("If-Match", registered.header("ETag"))
                .body(Map.of("gridCode", to))
                .post("/grid/v1/residents/" + resident + "/move")
                .then()
                .statusCode(200);
        // Then
        coverage(campaign, "area=" + from)
                .then()
                .body("items[0].due", equalTo(1))
                .body("items[0].done", equalTo(0));
        coverage(campaign, "area=" + to).then().body("items[0].due", equalTo(1)).body("items[0].done", equalTo(1));
        coverage(campaign, "area=" + village)
                .then()
                .body("items[0].due", equalTo(2))
                .body("items[0].done", equalTo(1));
    }

    @Test
    void whoComesBackToAnotherGridIsCountedThere() {
        // Given
        String first = Places.gridApart();
        String village = first.substring(0, 12);
        String second = Places.made(village + "002", "网格二");
        Response registered = People.registeredIn(first);
        String resident = registered.path("id");
        String campaign = opened(testing(village)).path("id");
        record(campaign, List.of(item(resident, "AWAY", SuiteTime.now().minusSeconds(1))));
        // When
        Response away = moved(registered, Places.gridApart());
        moved(away, second);
        // Then
        coverage(campaign, "area=" + first).then().body("items[0].due", equalTo(0));
        coverage(campaign, "area=" + second)
                .then()
                .body("items[0].due", equalTo(1))
                .body("items[0].away", equalTo(1));
        coverage(campaign, "area=" + village).then().body("items[0].due", equalTo(1));
    }

    @Test
    void whatWasRecordedBeforeTheMoveStandsForThoseOfTheNewPlaceToo() {
        // Given
        String from = Places.gridApart();
        String village = from.substring(0, 12);
        String to = Places.made(village + "002", "网格二");
        Response registered = People.registeredIn(from);
        String resident = registered.path("id");
        String campaign = opened(testing(village)).path("id");
        Instant at = SuiteTime.now().minusSeconds(60);
        record(campaign, List.of(item(resident, "AWAY", at)));
        county().header("If-Match", registered.header("ETag"))
                .body(Map.of("gridCode", to))
                .post("/grid/v1/residents/" + resident + "/move")
                .then()
                .statusCode(200);
        String records = "/grid/v1/campaigns/" + campaign + "/records";
        // When
        Response older = as("worker", Roles.GRID_WORKER, to)
                .body(Map.of("items", List.of(item(resident, "DONE", at.minusSeconds(1)))))
                .post(records);
        Response later = as("worker", Roles.GRID_WORKER, to)
                .body(Map.of("items", List.of(item(resident, "DONE", at.plusSeconds(1)))))
                .post(records);
        // Then
        older.then().body("items.status", contains("UNCHANGED"));
        later.then().body("items.status", contains("UPDATED"));
        coverage(campaign, "area=" + to)
                .then()
                .body("items[0].due", equalTo(1))
                .body("items[0].pending", equalTo(0))
                .body("items[0].away", equalTo(0))
                .body("items[0].done", equalTo(1));
    }

    @Test
    void aPlaceThatBecomesAnotherTakesItsPeopleAlong() {
        // Given
        String from = Places.gridApart();
        String to = Places.made(from.substring(0, 9) + "202", "乙村") + "001";
        Places.made(to, "网格");
        String resident = People.registeredIn(from).path("id");
        People.registeredIn(from);
        String campaign = opened(testing(from.substring(0, 9))).path("id");
        record(campaign, List.of(item(resident, "AWAY", SuiteTime.now().minusSeconds(1))));
        // When
        Recoded change = new Recoded(
                UUID.randomUUID(), Map.of(new AreaCode(from), new AreaCode(to)), Map.of(), List.of(), clock.instant());
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> campaigns.follow(change)));
        // Then
        coverage(campaign, "area=" + from).then().body("items[0].due", equalTo(0));
        coverage(campaign, "area=" + to.substring(0, 12))
                .then()
                .body("items[0].due", equalTo(2))
                .body("items[0].away", equalTo(1))
                .body("items[0].pending", equalTo(1));
        coverage(campaign, "area=" + from.substring(0, 9)).then().body("items[0].due", equalTo(2));
    }

    private static Response moved(Response resident, String grid) {
        Response answer = county().header("If-Match", resident.header("ETag"))
                .body(Map.of("gridCode", grid))
                .post("/grid/v1/residents/" + resident.path("id") + "/move");
        answer.then().statusCode(200);
        return answer;
    }
}
