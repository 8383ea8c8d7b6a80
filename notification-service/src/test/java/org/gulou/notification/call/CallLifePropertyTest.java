package org.gulou.notification.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gulou.chassis.directory.DutyRole;

class CallLifePropertyTest {

    private static final List<String> USERS = List.of("wu", "li", "qin", "yang", "shi");
    private static final int RUNGS = 3;

    @Property
    void aCallIsAnsweredOrOpenWithTimeLeftOrExhausted(
            @ForAll("moves") List<Move> moves, @ForAll("holders") List<List<String>> holders) {
        // Given
        Call call = CallFixture.call(List.of("wu"), DutyRole.DEPUTY, DutyRole.PRINCIPAL, DutyRole.COUNTY_LEADER);
        Instant now = CallFixture.NOON;
        for (Move move : moves) {
            now = now.plus(move.after());
            int stepBefore = call.step();
            Instant dueBefore = call.dueAt();
            boolean wasDue = call.isDue(now);
            // When
            move.make(call, now, rung -> holders.get(rung.isRoster() ? RUNGS : index(rung)));
            // Then
            assertThat(call.step() - stepBefore).isBetween(0, wasDue ? 1 : 0);
            assertThat(call.dueAt().equals(dueBefore)).isEqualTo(call.step() == stepBefore);
            assertOneOfThree(call, move, now);
        }
        assertThat(call.step()).isLessThanOrEqualTo(RUNGS + 1);
        assertThat(call.called()).doesNotHaveDuplicates();
    }

    @Property
    void silenceAlwaysEndsAndIsNeverForgotten(@ForAll("holders") List<List<String>> holders) {
        // Given
        Call call = CallFixture.call(List.of("wu"), DutyRole.DEPUTY, DutyRole.PRINCIPAL, DutyRole.COUNTY_LEADER);
        // When
        for (int i = 0; i <= RUNGS + 1; i++) {
            call.deadline(call.dueAt(), rung -> holders.get(rung.isRoster() ? RUNGS : index(rung)));
        }
        // Then
        assertThat(call.state()).isEqualTo(CallState.EXHAUSTED);
    }

    private static void assertOneOfThree(Call call, Move move, Instant now) {
        switch (call.state()) {
            case OPEN -> {
                assertThat(call.answeredAt()).isNull();
                assertThat(call.exhaustedAt()).isNull();
                // A deadline that has passed is dealt with by its timer; afterwards there is time left again.
                if (move.kind() == Kind.DEADLINE) {
                    assertThat(call.dueAt()).isAfter(now);
                }
            }
            case ANSWERED -> assertThat(call.answeredBy()).isNotNull();
            case EXHAUSTED -> {
                assertThat(call.exhaustedAt()).isNotNull();
                assertThat(call.answeredAt()).isNull();
            }
        }
    }

    private static int index(Rung rung) {
        return switch (rung.role()) {
            case DEPUTY -> 0;
            case PRINCIPAL -> 1;
            case COUNTY_LEADER -> 2;
            case TOWNSHIP_CADRE, VILLAGE_CADRE, GRID_LEADER, GRID_WORKER, MEDIC, POLICE, ORG_HEAD, SITE_MANAGER ->
                throw new IllegalArgumentException("Not on this ladder: " + rung);
        };
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Move> move = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(USERS),
                        Arbitraries.integers().between(0, 600).map(Duration::ofSeconds))
                .as(Move::new);
        return move.list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<List<String>>> holders() {
        return Arbitraries.of(USERS).list().uniqueElements().ofMaxSize(2).list().ofSize(RUNGS + 1);
    }

    /** What can happen to a call. */
    enum Kind {
        ACKNOWLEDGE,
        DEADLINE,
        HANDOVER
    }

    /** One thing that happens, to or by somebody, after a while. */
    record Move(Kind kind, String user, Duration after) {

        void make(Call call, Instant now, Function<Rung, List<String>> holders) {
            switch (kind) {
                case ACKNOWLEDGE -> call.answer(user, now);
                case DEADLINE -> call.deadline(now, holders);
                case HANDOVER -> call.handOver(user, now);
            }
        }
    }
}
