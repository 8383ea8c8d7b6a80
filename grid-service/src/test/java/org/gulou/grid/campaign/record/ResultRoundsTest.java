package org.gulou.grid.campaign.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.ImportKindLaw;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.TestTokens;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A result is of the round it was taken in, however late it comes. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ResultRoundsTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void theRowsOfOnePersonAreEachOfTheRoundTheyWereTakenIn() {
        // Given
        String grid = Places.grid();
        String number = People.newIdNumber();
        Map<String, Object> person = People.resident(People.household(grid));
        person.put("document", Map.of("type", "01", "number", number));
        People.registered(person);
        People.registeredIn(grid);
        Map<String, Object> daily = testing(grid);
        daily.put("frequency", Map.of("everyDays", 1));
        daily.put("dueAt", inDays(10));
        String campaign = opened(daily).path("id");
        clock.advance(Duration.ofDays(1));
        List<Instant> opens = await().until(() -> opens(campaign), rounds -> rounds.size() == 2);
        String row = campaign + ",01," + number + ",";
        String file = "campaignId,documentType,documentNumber,outcome,at\n"
                + row + "AWAY," + opens.get(0) + "\n"
                + row + "DONE," + opens.get(1) + "\n"
                + row + "REFUSED," + opens.get(0).plusSeconds(1) + "\n";
        String bearer = TestTokens.as("county")
                .roles(Roles.COUNTY_OFFICER)
                .areas(Places.COUNTY)
                .bearer();
        // When
        Map<String, Object> rows = ImportKindLaw.of("/grid/v1/imports", "RESULTS", bearer)
                .holdsFor(file.getBytes(StandardCharsets.UTF_8), "SKIP");
        // Then
        assertThat(rows).containsEntry("created", 2).containsEntry("updated", 1).containsEntry("total", 3);
        coverage(campaign, "area=" + grid + "&round=1")
                .then()
                .body("items[0].refused", equalTo(1))
                .body("items[0].pending", equalTo(1));
        coverage(campaign, "area=" + grid + "&round=2")
                .then()
                .body("items[0].done", equalTo(1))
                .body("items[0].pending", equalTo(1));
    }

    private static List<Instant> opens(String campaign) {
        return county()
                .get(CAMPAIGNS + "/" + campaign + "/rounds")
                .jsonPath()
                .getList("items.opensAt", String.class)
                .stream()
                .map(at -> OffsetDateTime.parse(at).toInstant())
                .toList();
    }
}
