package org.gulou.notification.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.notification.call.CallFixture.FIVE_MINUTES;
import static org.gulou.notification.call.CallFixture.NOON;
import static org.gulou.notification.call.CallFixture.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gulou.chassis.directory.DutyRole;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final Instant DUE = NOON.plus(FIVE_MINUTES);

    @Test
    void whoIsCalledHasTheWholeTimeToAnswer() {
        // When
        Call call = call(List.of("wu"), DutyRole.COUNTY_LEADER);
        // Then
        assertThat(call.state()).isEqualTo(CallState.OPEN);
        assertThat(call.dueAt()).isEqualTo(DUE);
        assertThat(call.isDue(DUE.minusMillis(1))).isFalse();
        assertThat(call.isDue(DUE)).isTrue();
    }

    @Test
    void aDeadlineClimbsOneRungAndGivesTheNextOnesTheWholeTime() {
        // Given
        Call call = call(List.of("wu"), DutyRole.COUNTY_LEADER);
        // When
        Optional<Climb> climb = call.deadline(DUE, holders(Map.of(DutyRole.COUNTY_LEADER, List.of("li")), List.of()));
        // Then
        assertThat(climb).hasValueSatisfying(c -> {
            assertThat(c.users()).containsExactly("li");
            assertThat(c.silent()).containsExactly("wu");
        });
        assertThat(call.step()).isEqualTo(1);
        assertThat(call.dueAt()).isEqualTo(DUE.plus(FIVE_MINUTES));
        assertThat(call.called()).containsExactly("wu", "li");
    }

    @Test
    void theSameDeadlineNeverClimbsTwice() {
        // Given
        Call call = call(List.of("wu"), DutyRole.DEPUTY, DutyRole.COUNTY_LEADER);
        Function<Rung, List<String>> holders =
                holders(Map.of(DutyRole.DEPUTY, List.of("qin"), DutyRole.COUNTY_LEADER, List.of("li")), List.of());
        call.deadline(DUE, holders);
        // When
        Optional<Climb> second = call.deadline(DUE.plusSeconds(1), holders);
        // Then
        assertThat(second).isEmpty();
        assertThat(call.step()).isEqualTo(1);
    }

    @Test
    void aRungWithNobodyNewIsPassedOverWithinTheSameStep() {
        // Given
        Call call = call(List.of("wu"), DutyRole.DEPUTY, DutyRole.PRINCIPAL, DutyRole.COUNTY_LEADER);
        // When
        Optional<Climb> climb = call.deadline(
                DUE,
                holders(Map.of(DutyRole.PRINCIPAL, List.of("wu"), DutyRole.COUNTY_LEADER, List.of("li")), List.of()));
        // Then
        assertThat(climb).hasValueSatisfying(c -> assertThat(c.users()).containsExactly("li"));
        assertThat(call.step()).isEqualTo(1);
    }

    @Test
    void theDutyRosterIsTheLastRung() {
        // Given
        Call call = call(List.of("wu"));
        // When
        Optional<Climb> climb = call.deadline(DUE, holders(Map.of(), List.of("duty1")));
        // Then
        assertThat(climb).hasValueSatisfying(c -> assertThat(c.users()).containsExactly("duty1"));
        assertThat(call.state()).isEqualTo(CallState.OPEN);
    }

    @Test
    void withNobodyLeftItIsExhaustedAndSaysSo() {
        // Given
        Call call = call(List.of("wu"), DutyRole.COUNTY_LEADER);
        // When
        Optional<Climb> climb = call.deadline(DUE, holders(Map.of(), List.of()));
        // Then
        assertThat(climb).hasValueSatisfying(c -> assertThat(c.isExhausted()).isTrue());
        assertThat(call.state()).isEqualTo(CallState.EXHAUSTED);
        assertThat(call.exhaustedAt()).isEqualTo(DUE);
    }

    @Test
    void anAnswerEndsIt() {
        // Given
        Call call = call(List.of("wu"), DutyRole.COUNTY_LEADER);
        // When
        Optional<CallAnswered> answered = call.answer("wu", NOON.plusSeconds(30));
        // Then
        assertThat(answered).hasValueSatisfying(e -> assertThat(e.userId()).isEqualTo("wu"));
        assertThat(call.deadline(DUE, holders(Map.of(), List.of()))).isEmpty();
        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
    }

    @Test
    void aSecondAnswerChangesNothing() {
        // Given
        Call call = call(List.of("wu"), DutyRole.COUNTY_LEADER);
        call.answer("wu", NOON.plusSeconds(30));
        // When
        Optional<CallAnswered> second = call.answer("li", NOON.plusSeconds(60));
        // Then
        assertThat(second).isEmpty();
        assertThat(call.answeredBy()).isEqualTo("wu");
    }

    @Test
    void aLateAnswerStillCounts() {
        // Given
        Call call = call(List.of("wu"));
        call.deadline(DUE, holders(Map.of(), List.of()));
        // When
        Optional<CallAnswered> answered = call.answer("wu", DUE.plusSeconds(60));
        // Then
        assertThat(answered).isPresent();
        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
    }

    @Test
    void aHandoverCallsTheNewHolderWithinTheTimeThatIsLeft() {
        // Given
        Call call = call(List.of("wu"), DutyRole.COUNTY_LEADER);
        // When
        boolean changed = call.handOver("qin", NOON.plusSeconds(60));
        // Then
        assertThat(changed).isTrue();
        assertThat(call.called()).containsExactly("wu", "qin");
        assertThat(call.dueAt()).isEqualTo(DUE);
        assertThat(call.step()).isZero();
    }

    @Test
    void whoWasCalledBeforeIsNotCalledByAHandover() {
        // Given
        Call call = call(List.of("wu"), DutyRole.COUNTY_LEADER);
        // When
        boolean changed = call.handOver("wu", NOON.plusSeconds(60));
        // Then
        assertThat(changed).isFalse();
    }

    private static Function<Rung, List<String>> holders(Map<DutyRole, List<String>> byRole, List<String> onDuty) {
        return rung -> rung.isRoster() ? onDuty : byRole.getOrDefault(rung.role(), List.of());
    }
}
