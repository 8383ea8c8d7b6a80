package org.gulou.chassis.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gulou.chassis.testing.Patience.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class TimersTest {

    // As a process does that has found it due.
    private static final String FIRING =
            "SELECT pg_try_advisory_xact_lock(hashtextextended('timer/' || id::text, 15)) FROM timer WHERE subject = ?";

    @Inject
    Timers timers;

    @Inject
    Bell bell;

    @Inject
    MovableClock clock;

    @Inject
    MeterRegistry metrics;

    private final String subject = UUID.randomUUID().toString();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aTimerFiresOnceWhenItIsDueAndNotBefore() {
        // Given
        Instant due = clock.instant().plus(Duration.ofHours(1));
        schedule(subject, due);
        letAnotherOneFire();
        assertThat(bell.rungFor(subject)).isEmpty();
        // When
        clock.advance(Duration.ofHours(1));
        // Then
        await().untilAsserted(() -> assertThat(bell.rungFor(subject)).containsExactly(due));
        letAnotherOneFire();
        assertThat(bell.rungFor(subject)).hasSize(1);
    }

    @Test
    void whatFellDueLongAgoFiresOnceNow() {
        Instant due = clock.instant().minus(Duration.ofDays(3));
        schedule(subject, due);
        await().untilAsserted(() -> assertThat(bell.rungFor(subject)).containsExactly(due));
    }

    @Test
    void aTimerThatFailsHoldsNobodyUpAndIsTriedAgainLater() {
        // Given
        bell.breakFor(subject);
        schedule(subject, clock.instant());
        await().untilAsserted(() -> assertThat(bell.rungFor(subject)).hasSize(1));
        // When: others fire meanwhile, and what it did is undone
        letAnotherOneFire();
        assertThat(bell.rungFor(subject + "-ghost")).isEmpty();
        bell.mendFor(subject);
        clock.advance(Duration.ofMinutes(2));
        // Then
        await().untilAsserted(() -> assertThat(bell.rungFor(subject)).hasSize(2));
        letAnotherOneFire();
        assertThat(bell.rungFor(subject)).hasSize(2);
    }

    @Test
    void settingATimerAgainMovesIt() {
        Instant later = clock.instant().plus(Duration.ofHours(2));
        schedule(subject, clock.instant().plus(Duration.ofHours(1)));
        schedule(subject, later);
        clock.advance(Duration.ofMinutes(90));
        letAnotherOneFire();
        assertThat(bell.rungFor(subject)).isEmpty();
        clock.advance(Duration.ofMinutes(30));
        await().untilAsserted(() -> assertThat(bell.rungFor(subject)).containsExactly(later));
    }

    @Test
    void aTimerWithdrawnOrRolledBackNeverFires() {
        String rolledBack = subject + "-rolled-back";
        schedule(subject, clock.instant().plus(Duration.ofHours(1)));
        QuarkusTransaction.requiringNew().run(() -> timers.cancel(Bell.KIND, subject));
        QuarkusTransaction.begin();
        timers.schedule(Bell.KIND, rolledBack, clock.instant());
        QuarkusTransaction.rollback();
        clock.advance(Duration.ofHours(2));
        letAnotherOneFire();
        assertThat(bell.rungFor(subject)).isEmpty();
        assertThat(bell.rungFor(rolledBack)).isEmpty();
    }

    @Test
    void whoeverHoldsTheSubjectMayMoveItsTimerEvenAsItFallsDue() {
        // Given
        double before = failures();
        Instant later = clock.instant().plus(Duration.ofHours(2));
        schedule(subject, clock.instant().plus(Duration.ofHours(1)));
        QuarkusTransaction.requiringNew().run(() -> {
            bell.hold(subject);
            clock.advance(Duration.ofHours(1));
            await().until(() -> bell.isAwaitedFor(subject));
            // When
            timers.schedule(Bell.KIND, subject, later);
        });
        // Then: neither was sent away, and what was moved meanwhile does not fire
        letAnotherOneFire();
        assertThat(failures()).isEqualTo(before);
        assertThat(bell.rungFor(subject)).isEmpty();
        clock.advance(Duration.ofHours(1));
        await().untilAsserted(() -> assertThat(bell.rungFor(subject)).containsExactly(later));
    }

    @Test
    void whatIsWithdrawnAsItFallsDueDoesNotFire() {
        double before = failures();
        schedule(subject, clock.instant().plus(Duration.ofHours(1)));
        QuarkusTransaction.requiringNew().run(() -> {
            bell.hold(subject);
            clock.advance(Duration.ofHours(1));
            await().until(() -> bell.isAwaitedFor(subject));
            timers.cancel(Bell.KIND, subject);
        });
        letAnotherOneFire();
        assertThat(failures()).isEqualTo(before);
        assertThat(bell.rungFor(subject)).isEmpty();
    }

    @Test
    void whatAnotherProcessFiresHoldsNobodyUp() throws SQLException {
        // Given
        schedule(subject, clock.instant().plus(Duration.ofHours(1)));
        try (Connection other = EmbeddedDatabase.ofThisJvm().superuser("chassis");
                PreparedStatement firing = other.prepareStatement(FIRING)) {
            other.setAutoCommit(false);
            firing.setString(1, subject);
            firing.executeQuery();
            // When
            clock.advance(Duration.ofHours(1));
            letAnotherOneFire();
            // Then
            assertThat(bell.rungFor(subject)).isEmpty();
            other.rollback();
        }
        await().untilAsserted(() -> assertThat(bell.rungFor(subject)).hasSize(1));
    }

    @Test
    void withoutATransactionNoTimerIsSet() {
        assertThatThrownBy(() -> timers.schedule(Bell.KIND, subject, clock.instant()))
                .isInstanceOf(RuntimeException.class);
    }

    // Timers fire in the order they fell due: when this one has, all that were due before it have had their turn.
    private void letAnotherOneFire() {
        String other = "other-" + UUID.randomUUID();
        schedule(other, clock.instant());
        await().untilAsserted(() -> assertThat(bell.rungFor(other)).hasSize(1));
    }

    private double failures() {
        return metrics.counter("gulou.timers.failed", "kind", Bell.KIND).count();
    }

    private void schedule(String of, Instant due) {
        QuarkusTransaction.requiringNew().run(() -> timers.schedule(Bell.KIND, of, due));
    }
}
