package org.gulou.report.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.report.period.Period;
import org.gulou.report.unit.Unit;
import org.junit.jupiter.api.Test;

class ObligationTest {

    private static final Instant DUE = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void atTheDeadlineItselfAReportIsOnTime() {
        // Given
        Obligation owed = owed(DUE.minusSeconds(60));
        // When
        owed.meet(DUE);
        // Then
        assertThat(owed.state()).isEqualTo(ObligationState.ON_TIME);
    }

    @Test
    void aReportAfterTheDeadlineIsLateThoughTheTimerHasNotFiredYet() {
        // Given
        Obligation owed = owed(DUE.minusSeconds(60));
        // When
        owed.meet(DUE.plusNanos(1000));
        // Then
        assertThat(owed.state()).isEqualTo(ObligationState.LATE);
    }

    @Test
    void anOverdueOneIsMissingFromItsFirstMoment() {
        assertThat(owed(DUE.plusSeconds(1)).state()).isEqualTo(ObligationState.MISSING);
    }

    @Test
    void aReportThatCameBeforeItWasOwedCountsFromWhenItCame() {
        // Given
        Obligation owed = owed(DUE.plusSeconds(60));
        // When
        owed.meet(DUE.minusSeconds(60), DUE.plusSeconds(60));
        // Then
        assertThat(owed.state()).isEqualTo(ObligationState.ON_TIME);
        assertThat(owed.firstSubmittedAt()).isEqualTo(DUE.minusSeconds(60));
        assertThat(owed.updatedAt()).isEqualTo(DUE.plusSeconds(60));
    }

    @Test
    void whatIsMetIsNeitherExcusedNorReminded() {
        // Given
        Obligation owed = owed(DUE.minusSeconds(60));
        owed.meet(DUE);
        // When, then
        assertThatProblem(() -> owed.excuse("flood", "duty1", DUE)).hasCode(ObligationError.OBLIGATION_SETTLED);
        assertThatProblem(() -> owed.remind(DUE)).hasCode(ObligationError.OBLIGATION_SETTLED);
    }

    @Property
    void onceSettledItNeverMovesAgain(@ForAll("lives") List<Step> life) {
        Obligation owed = owed(DUE.minus(Duration.ofHours(8)));
        for (Step step : life) {
            ObligationState before = owed.state();
            Instant firstBefore = owed.firstSubmittedAt();
            step.on(owed);
            if (!before.isOpen()) {
                assertThat(owed.state()).isEqualTo(before);
                assertThat(owed.firstSubmittedAt()).isEqualTo(firstBefore);
            }
        }
    }

    @Property
    void theFirstReportAloneDecidesWhetherItIsLate(@ForAll("lives") List<Step> life) {
        Obligation owed = owed(DUE.minus(Duration.ofHours(8)));
        life.forEach(step -> step.on(owed));
        boolean met = owed.state() == ObligationState.ON_TIME || owed.state() == ObligationState.LATE;
        assertThat(owed.firstSubmittedAt() != null).isEqualTo(met);
        if (met) {
            boolean late = owed.firstSubmittedAt().isAfter(DUE);
            assertThat(owed.state()).isEqualTo(late ? ObligationState.LATE : ObligationState.ON_TIME);
        }
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Instant> moments =
                Arbitraries.integers().between(-120, 120).map(m -> DUE.plus(Duration.ofMinutes(m)));
        return Combinators.combine(Arbitraries.of(Verb.class), moments)
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    private static Obligation owed(Instant now) {
        return new Obligation(
                UUID.fromString("019ab6a2-1c40-7d31-8f02-6b1f3c2d4e50"),
                "DAILY",
                Unit.of(new AreaCode("450226100")),
                Period.parse("2026-11-24"),
                DUE,
                now);
    }

    private enum Verb {
        FALL_DUE,
        MEET,
        EXCUSE,
        REMIND
    }

    private record Step(Verb verb, Instant at) {

        void on(Obligation owed) {
            try {
                switch (verb) {
                    case FALL_DUE -> owed.fallDue(at);
                    case MEET -> owed.meet(at);
                    case EXCUSE -> owed.excuse("flood", "duty1", at);
                    case REMIND -> owed.remind(at);
                }
            } catch (ProblemException refused) {
                assertThat(refused.code()).isEqualTo(ObligationError.OBLIGATION_SETTLED);
            }
        }
    }
}
