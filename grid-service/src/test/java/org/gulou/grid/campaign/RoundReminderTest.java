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

    private void fire(UUID campaign) {
        QuarkusTransaction.requiringNew().run(() -> reminder.fire(RoundTimers.subject(campaign, 1), Instant.now()));
    }
}
