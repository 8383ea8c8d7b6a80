package org.gulou.grid.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.chassis.timer.Timers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reminder does not stand in the way of who changes or ends its campaign. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RoundReminderTest {

    private static final String AWAITED = """
            SELECT EXISTS (SELECT 1 FROM pg_stat_activity
              WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%lock_shared%campaign/%')
            """;

    @Inject
    RoundReminder reminder;

    @Inject
    Campaigns campaigns;

    @Inject
    Rounds rounds;

    @Inject
    Timers timers;

    @Inject
    MovableClock clock;

    @Inject
    MeterRegistry metrics;

    @Inject
    EntityManager entities;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void whoeverHoldsACampaignMayWithdrawItsReminderAsItFallsDue() {
        // Given
        String grid = Places.grid();
        People.registeredIn(grid);
        UUID campaign = UUID.fromString(opened(testing(grid)).path("id"));
        Instant dueAt = rounds.find(campaign, 1).orElseThrow().dueAt();
        double before = failures();
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            campaigns.alone(campaign);
            clock.set(dueAt.minusSeconds(60));
            await().until(this::isCampaignAwaited);
            timers.cancel(RoundTimers.REMINDER, RoundTimers.subject(campaign, 1));
        });
        // Then
        await().until(() -> !isCampaignAwaited());
        assertThat(failures()).isEqualTo(before);
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
            putOff(campaign, SuiteTime.now().minusSeconds(1));
            fire(campaign);
            // Then
            putOff(campaign, round.dueAt());
            fire(campaign);
            ReceivedEvent told = events.one("TargetsReminded", campaign + "/" + grid);
            assertThat(Instant.parse(told.data().path("dueAt").asText())).isEqualTo(round.dueAt());
        }
    }

    // Somebody waits to share a campaign that another transaction has alone.
    private boolean isCampaignAwaited() {
        return QuarkusTransaction.requiringNew().call(() ->
                (Boolean) entities.createNativeQuery(AWAITED, Boolean.class).getSingleResult());
    }

    private double failures() {
        return metrics.counter("gulou.timers.failed", "kind", RoundTimers.REMINDER)
                .count();
    }

    private void putOff(UUID campaign, Instant dueAt) {
        QuarkusTransaction.requiringNew().run(() -> rounds.putOff(campaign, 1, dueAt));
    }

    private void fire(UUID campaign) {
        QuarkusTransaction.requiringNew().run(() -> reminder.fire(RoundTimers.subject(campaign, 1), SuiteTime.now()));
    }
}
