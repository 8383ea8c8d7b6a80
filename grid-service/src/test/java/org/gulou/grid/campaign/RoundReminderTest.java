package org.gulou.grid.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reminder does not stand in the way of who changes or ends its campaign. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RoundReminderTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    RoundReminder reminder;

    @Inject
    Campaigns campaigns;

    @Inject
    Rounds rounds;

    @Test
    @Timeout(30)
    void aReminderGivesWayToWhoeverHoldsItsCampaign() {
        // Given
        String grid = Places.grid();
        People.registeredIn(grid);
        UUID campaign = UUID.fromString(opened(testing(grid)).path("id"));
        // When
        Throwable refused = QuarkusTransaction.requiringNew().call(() -> {
            campaigns.alone(campaign);
            return catchThrowable(() -> CompletableFuture.runAsync(() -> fire(campaign))
                    .orTimeout(SOON.toSeconds(), TimeUnit.SECONDS)
                    .join());
        });
        // Then
        assertThat(refused).isInstanceOf(CompletionException.class).rootCause().hasMessageContaining("lock timeout");
        fire(campaign);
    }

    @Test
    void aRoundThatIsOverIsNotRemindedOf() {
        // Given
        String grid = Places.grid();
        People.registeredIn(grid);
        UUID campaign = UUID.fromString(opened(testing(grid)).path("id"));
        RoundView round = rounds.find(campaign, 1).orElseThrow();
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.target.v1")) {
            // When
            putOff(campaign, Instant.now().minusSeconds(1));
            fire(campaign);
            // Then
            putOff(campaign, round.dueAt());
            fire(campaign);
            ReceivedEvent told = events.one("TargetsReminded", campaign + "/" + grid);
            assertThat(Instant.parse(told.data().path("dueAt").asText())).isEqualTo(round.dueAt());
        }
    }

    private void putOff(UUID campaign, Instant dueAt) {
        QuarkusTransaction.requiringNew().run(() -> rounds.putOff(campaign, 1, dueAt));
    }

    private void fire(UUID campaign) {
        QuarkusTransaction.requiringNew().run(() -> reminder.fire(RoundTimers.subject(campaign, 1), Instant.now()));
    }
}
