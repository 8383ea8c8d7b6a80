package org.gulou.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static final Map<String, Figure> NONE = Map.of();

    @Test
    void aRuleThatHoldsPassesAndOneThatDoesNotFails() {
        assertThat(stateOf("A05 <= A01", Map.of("A05", Figure.of(3), "A01", Figure.of(3)), NONE))
                .isEqualTo(CheckState.PASS);
        assertThat(stateOf("A05 <= A01", Map.of("A05", Figure.of(4), "A01", Figure.of(3)), NONE))
                .isEqualTo(CheckState.FAIL);
    }

    @Test
    void thePeriodBeforeThatIsNotThereIsNeverTakenForZero() {
        // Given
        Map<String, Figure> today = Map.of("B02", Figure.of(5), "B01", Figure.of(5));
        // When, then
        assertThat(stateOf("B02 == PREV_B02 + B01", today, NONE)).isEqualTo(CheckState.NOT_EVALUATED);
        assertThat(stateOf("B02 == PREV_B02 + B01", today, Map.of("B02", Figure.of(0))))
                .isEqualTo(CheckState.PASS);
    }

    @Test
    void aMissingOperandAndOneThatDoesNotApplyLeaveTheRuleOpen() {
        assertThat(stateOf("D05 <= D04", Map.of("D05", Figure.of(1)), NONE)).isEqualTo(CheckState.NOT_EVALUATED);
        assertThat(stateOf("D05 <= D04", Map.of("D05", Figure.of(1), "D04", Figure.NA), NONE))
                .isEqualTo(CheckState.NOT_EVALUATED);
        // Even where the other side of an "or" already decides.
        assertThat(stateOf("D03 == 0 || H01 > 0", Map.of("D03", Figure.of(0)), NONE))
                .isEqualTo(CheckState.NOT_EVALUATED);
    }

    @Test
    void aDivisionByZeroLeavesTheRuleOpen() {
        assertThat(stateOf("A / B > 1", Map.of("A", Figure.of(1), "B", Figure.of(0)), NONE))
                .isEqualTo(CheckState.NOT_EVALUATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A05 <=",
                "A05 <= (A01",
                "FACT(99999) > 1",
                "A01 ^ 99999 > 1",
                "A01 == \"x\"",
                "A05 A01",
                "A[1] > 0"
            })
    void whatGoesBeyondArithmeticAndComparisonIsRefused(String expr) {
        assertThatProblem(() -> Rule.of("A01", new IndicatorRule(expr, Severity.ERROR, null)))
                .hasCode(IndicatorError.INVALID_EXPRESSION);
    }

    @Test
    void aRuleNamesTheCodesItIsAbout() {
        assertThat(Rule.of("B07", new IndicatorRule("B07 == PREV_B07 + B05", Severity.ERROR, null))
                        .codes())
                .containsExactlyInAnyOrder("B07", "B05");
    }

    @Property
    void aRatioIsUndefinedExactlyWhenItsDivisorIsZero(
            @ForAll @IntRange(max = 1000) int part, @ForAll @IntRange(max = 50) int whole) {
        Aggregate ratio = Aggregate.parse("RATIO:100*F08/F07");
        Operands figures = new Operands(Map.of("F08", Figure.of(part), "F07", Figure.of(whole)), NONE);

        assertThat(ratio.isUndefined(figures)).isEqualTo(whole == 0);
        assertThat(ratio.ratio(figures).isPresent()).isEqualTo(whole != 0);
    }

    @Test
    void aRatioWithAMissingPartIsNeitherANumberNorUndefined() {
        // Given
        Aggregate ratio = Aggregate.parse("RATIO:100*F08/F07");
        Operands figures = new Operands(Map.of("F07", Figure.of(0)), NONE);
        // When, then
        assertThat(ratio.isUndefined(figures)).isFalse();
        assertThat(ratio.ratio(figures)).isEmpty();
    }

    @Test
    void aRatioIsRoundedToFourDecimals() {
        Operands figures = new Operands(Map.of("F08", Figure.of(1), "F07", Figure.of(3)), NONE);
        assertThat(Aggregate.parse("RATIO:100*F08/F07").ratio(figures)).contains(new BigDecimal("33.3333"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AVG", "RATIO:A01+A02", "RATIO:", "RATIO:A01", "sum"})
    void whatIsNoAggregateIsRefused(String text) {
        assertThatProblem(() -> Aggregate.parse(text)).hasStatus(422);
    }

    private static CheckState stateOf(String expr, Map<String, Figure> current, Map<String, Figure> previous) {
        return Rule.of("X", new IndicatorRule(expr, Severity.ERROR, null))
                .check(new Operands(new HashMap<>(current), previous))
                .state();
    }
}
