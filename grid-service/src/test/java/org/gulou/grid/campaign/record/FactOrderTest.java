package org.gulou.grid.campaign.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.campaign.coverage.Tally;
import org.junit.jupiter.api.Test;

/** Whatever order records arrive in, the same one holds in the end, and the counters moved by exactly that. */
class FactOrderTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Place GRID = new Place(new AreaCode("450226100003001"), 0, List.of(), List.of());

    @Property(tries = 500)
    void anyOrderOfArrivalEndsTheSame(@ForAll @NotEmpty @Size(max = 12) List<Outcome> outcomes, @ForAll long seed) {
        // Given
        List<Fact> facts = IntStream.range(0, outcomes.size())
                .mapToObj(i -> fact(outcomes.get(i), i))
                .toList();
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        TargetState inOrder = target();
        TargetState anyhow = target();
        // When
        facts.forEach(fact -> inOrder.take(fact, UUID.randomUUID(), NOON));
        shuffled.forEach(fact -> anyhow.take(fact, UUID.randomUUID(), NOON));
        // Then
        assertThat(anyhow.outcome())
                .isEqualTo(inOrder.outcome())
                .isEqualTo(outcomes.get(outcomes.size() - 1).settled());
        assertThat(anyhow.difference()).isEqualTo(inOrder.difference());
    }

    @Property(tries = 300)
    void theCountersMoveByWhatHasChangedAndStaySound(
            @ForAll @Size(max = 12) List<Outcome> outcomes,
            @ForAll @Size(value = 12) List<@IntRange(min = 0, max = 5) Integer> times) {
        // Given
        TargetState target = target();
        // When
        for (int i = 0; i < outcomes.size(); i++) {
            target.take(fact(outcomes.get(i), times.get(i)), UUID.randomUUID(), NOON);
        }
        // Then
        Tally after = Tally.of(1, null, false).plus(target.difference());
        assertThat(after).isEqualTo(Tally.of(1, target.outcome(), false));
        assertThat(after.isSound()).isTrue();
        assertThat(target.difference().due()).isZero();
    }

    @Test
    void ofTwoOfTheSameTimeTheLaterReceivedHolds() {
        // Given
        TargetState target = target();
        target.take(fact(Outcome.AWAY, 0), UUID.randomUUID(), NOON);
        // When
        boolean taken = target.take(fact(Outcome.DONE, 0), UUID.randomUUID(), NOON);
        // Then
        assertThat(taken).isTrue();
        assertThat(target.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void theSameOnceMoreChangesNothing() {
        // Given
        TargetState target = target();
        target.take(fact(Outcome.DONE, 0), UUID.randomUUID(), NOON);
        // When, then
        assertThat(target.take(fact(Outcome.DONE, 0), UUID.randomUUID(), NOON)).isFalse();
    }

    @Test
    void whoIsWithdrawnAfterTheirTimeIsOverdueAtOnce() {
        // Given
        TargetState target = target();
        Instant late = NOON.plusSeconds(7200);
        target.take(fact(Outcome.DONE, 0), UUID.randomUUID(), late);
        // When
        target.take(fact(Outcome.WITHDRAWN, 1), UUID.randomUUID(), late);
        // Then
        assertThat(target.outcome()).isNull();
        assertThat(target.isOverdue()).isTrue();
    }

    private static Fact fact(Outcome outcome, int minute) {
        return new Fact(outcome, NOON.plusSeconds(60L * minute), null, null, null, null);
    }

    private static TargetState target() {
        TargetState.Key key = new TargetState.Key(1, UUID.randomUUID(), 0);
        return TargetState.pending(key, UUID.randomUUID(), GRID, NOON.plusSeconds(3600));
    }
}
