package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.vaccinating;
import static org.hamcrest.Matchers.contains;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.Roster;
import org.gulou.grid.campaign.Rounds;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An area is reminded of as many as its tasks show. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RemindedTargetsTest {

    @Inject
    Roster roster;

    @Inject
    CampaignRegister campaigns;

    @Inject
    Rounds rounds;

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void aLaterDoseIsRemindedOfFromTheDayOnThatItMayBeGiven() {
        // Given
        String grid = Places.grid();
        String resident = People.registeredIn(grid).path("id");
        People.registeredIn(grid);
        String campaign = opened(vaccinating(grid)).path("id");
        Map<String, Object> first = item(resident, "DONE", clock.instant().minusSeconds(1));
        first.put("dose", 1);
        record(campaign, List.of(first)).then().body("items.status", contains("CREATED"));
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.target.v1")) {
            // When
            remind(campaign);
            int shown = tasks(grid);
            clock.advance(Duration.ofDays(21));
            remind(campaign);
            int shownThen = tasks(grid);
            // Then
            List<ReceivedEvent> told = events.atLeast(
                    2,
                    event -> event.is("TargetsReminded") && event.aggregateId().equals(campaign + "/" + grid));
            assertThat(told)
                    .extracting(event -> event.data().path("count").asInt())
                    .containsExactly(1, 2)
                    .containsExactly(shown, shownThen);
        }
    }

    private void remind(String campaign) {
        UUID id = UUID.fromString(campaign);
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> roster.remind(
                        campaigns.find(id).orElseThrow(), rounds.find(id, 1).orElseThrow())));
    }

    private static int tasks(String grid) {
        return as("worker-" + grid, Roles.GRID_WORKER, grid)
                .get("/grid/v1/me/tasks")
                .path("items.size()");
    }
}
