package org.gulou.grid.campaign.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.CampaignRequests;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the doses after one: exempt with it, and late no sooner than they may be given. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class LaterDosesTest {

    private static final int INTERVAL = 21;

    @Inject
    MovableClock clock;

    private String grid;
    private String resident;
    private String other;
    private String campaign;

    @BeforeEach
    void twoPeopleWithThreeDosesEach() {
        grid = Places.grid();
        resident = People.registeredIn(grid).path("id");
        other = People.registeredIn(grid).path("id");
        String sibling = Places.made(grid.substring(0, 12) + "002", "网格二");
        People.registeredIn(sibling);
        Map<String, Object> request = testing(grid.substring(0, 12));
        request.put("kind", "VACCINATION");
        request.put("dueAt", inDays(3));
        request.put(
                "doses",
                List.of(
                        Map.of("no", 1),
                        Map.of("no", 2, "minDaysAfterPrevious", INTERVAL),
                        Map.of("no", 3, "minDaysAfterPrevious", INTERVAL)));
        campaign = opened(request).path("id");
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void whoIsExemptFromADoseIsExemptFromThoseAfterItUntilThatIsCorrected() {
        // Given
        Instant at = clock.instant().minusSeconds(60);
        // When
        dose(1, "EXEMPT", at);
        // Then
        counts(6, Map.of("pending", 3, "exempt", 3, "done", 0));
        for (int dose = 1; dose <= 3; dose++) {
            coverage(campaign, "area=" + grid + "&dose=" + dose)
                    .then()
                    .body("items[0].due", equalTo(2))
                    .body("items[0].exempt", equalTo(1))
                    .body("items[0].coverage", equalTo(0.0f));
        }
        Response exempt = county().get(CAMPAIGNS + "/" + campaign + "/targets?outcome=EXEMPT&dose=3&area=" + grid);
        exempt.then().body("items.residentId", contains(resident));
        assertThat(OffsetDateTime.parse(exempt.path("items[0].at")).toInstant()).isEqualTo(at);
        // And back
        dose(1, "WITHDRAWN", at.plusSeconds(1));
        counts(6, Map.of("pending", 6, "exempt", 0));
        dose(3, "EXEMPT", at.plusSeconds(2));
        dose(1, "EXEMPT", at.plusSeconds(3));
        counts(6, Map.of("pending", 3, "exempt", 3));
        dose(1, "DONE", at.plusSeconds(4));
        counts(6, Map.of("pending", 4, "exempt", 1, "done", 1));
        counts("450226", 9, Map.of("pending", 7, "exempt", 1, "done", 1));
        county().get(CAMPAIGNS + "/" + campaign + "/targets?outcome=EXEMPT")
                .then()
                .body("items.dose", contains(3));
    }

    @Test
    void aLaterDoseIsLateOnceItMayBeGivenAndNotBefore() {
        // Given
        dose(1, "DONE", clock.instant().minusSeconds(60));
        // When
        clock.advance(Duration.ofDays(3));
        // Then: the first dose of the other one
        await().untilAsserted(() -> counts(6, Map.of("pending", 5, "overdue", 1)));
        overdue().then().body("items.residentId", contains(other)).body("items.dose", contains(1));
        // When: given after the time of the campaign
        dose(other, 1, "DONE", clock.instant().minusSeconds(60));
        // Then
        counts(6, Map.of("pending", 4, "overdue", 0));
        clock.advance(Duration.ofDays(INTERVAL - 3));
        await().untilAsserted(() -> counts(6, Map.of("pending", 4, "overdue", 1)));
        overdue().then().body("items.residentId", contains(resident)).body("items.dose", contains(2));
        tasks().then().body("items.dose", contains(2)).body("items.residentId", contains(resident));
        clock.advance(Duration.ofDays(3));
        await().untilAsserted(() -> counts(6, Map.of("pending", 4, "overdue", 2)));
        dose(2, "EXEMPT", clock.instant().minusSeconds(60));
        dose(other, 2, "EXEMPT", clock.instant().minusSeconds(60));
        counts(6, Map.of("pending", 0, "overdue", 0, "exempt", 4));
        tasks().then().body("items", empty());
    }

    private void dose(int dose, String outcome, Instant at) {
        dose(resident, dose, outcome, at);
    }

    private void dose(String whose, int dose, String outcome, Instant at) {
        Map<String, Object> item = item(whose, outcome, at);
        item.put("dose", dose);
        item.put("reason", "对疫苗成分过敏");
        String status = CampaignRequests.record(campaign, List.of(item)).path("items[0].status");
        assertThat(status).isIn("CREATED", "UPDATED");
    }

    private void counts(int due, Map<String, Integer> expected) {
        counts(grid, due, expected);
    }

    private void counts(String area, int due, Map<String, Integer> expected) {
        Response counts = coverage(campaign, "area=" + area);
        counts.then().body("items[0].due", equalTo(due));
        expected.forEach((kind, count) -> counts.then().body("items[0]." + kind, equalTo(count)));
    }

    private Response overdue() {
        return county().get(CAMPAIGNS + "/" + campaign + "/targets?overdue=true&area=" + grid);
    }

    private Response tasks() {
        return as("worker-" + grid, Roles.GRID_WORKER, grid).get("/grid/v1/me/tasks");
    }
}
