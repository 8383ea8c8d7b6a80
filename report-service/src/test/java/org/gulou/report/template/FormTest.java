package org.gulou.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gulou.report.testing.Forms.counted;
import static org.gulou.report.testing.Forms.error;
import static org.gulou.report.testing.Forms.ratio;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gulou.chassis.problem.Violation;
import org.gulou.report.indicator.Aggregate;
import org.gulou.report.indicator.Check;
import org.gulou.report.indicator.CheckState;
import org.gulou.report.indicator.Figure;
import org.gulou.report.testing.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private final Form form =
            Forms.of(counted("F07"), counted("F08", error("F08 <= F07")), ratio("F05", "100*F08/F07"));

    @Test
    void everyFaultOfTheValuesIsNamedAtOnce() {
        // Given
        Map<String, Figure> values = new LinkedHashMap<>();
        values.put("F05", Figure.of(1));
        values.put("F07", Figure.of(-1));
        values.put("F08", Figure.of("many"));
        values.put("X/Y", Figure.of(1));
        // When, then
        assertThat(form.faultsOf(values).list())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/values/F05", "COMPUTED_VALUE"),
                        tuple("/values/F07", "BELOW_MINIMUM"),
                        tuple("/values/F08", "NOT_A_NUMBER"),
                        tuple("/values/X~1Y", "UNKNOWN_CODE"));
    }

    @Test
    void missingAndNotApplicableAreNoFaults() {
        // Given
        Map<String, Figure> values = new HashMap<>();
        values.put("F07", null);
        values.put("F08", Figure.NA);
        // When, then
        assertThat(form.faultsOf(values).isEmpty()).isTrue();
        assertThat(form.missing(values)).containsExactly("F07");
    }

    @Test
    void aFigureOutOfRangeIsRefused() {
        assertThat(form.faultsOf(Map.of("F07", Figure.of(new BigDecimal("1E15"))))
                        .list())
                .extracting(Violation::code)
                .containsExactly("OUT_OF_RANGE");
        assertThat(form.faultsOf(Map.of("F07", Figure.of(new BigDecimal("0.1234567"))))
                        .list())
                .extracting(Violation::code)
                .containsExactly("OUT_OF_RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E50000000", "-1E50000000", "1E-50000000", "1000E2147483640", "1E-2147483000"})
    void aFigureIsRefusedBeforeItIsWrittenOut(String literal) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Figure figure = Figure.of(new BigDecimal(literal));
            assertThat(form.faultsOf(Map.of("F07", figure)).list())
                    .extracting(Violation::code)
                    .containsExactly("OUT_OF_RANGE");
            assertThat(new Field("T", ColumnType.TEXT, false, Aggregate.SUM, null).faultOf(figure))
                    .contains(TemplateError.OUT_OF_RANGE);
        });
    }

    @Test
    void aFigureIsTheSameHoweverItsZerosAreWritten() {
        assertThat(Figure.of(new BigDecimal("1E2"))).isEqualTo(Figure.of(100));
        assertThat(Figure.of(new BigDecimal("1.50"))).isEqualTo(Figure.of(new BigDecimal("1.5")));
        assertThat(Figure.of(new BigDecimal("0E50000000"))).isEqualTo(Figure.of(0));
    }

    @Test
    void aRatioIsComputedOrStatedNullOrLeftOut() {
        assertThat(form.complete(Map.of("F07", Figure.of(200), "F08", Figure.of(13)))
                        .get("F05"))
                .isEqualTo(Figure.of(new BigDecimal("6.5")));
        assertThat(form.complete(Map.of("F07", Figure.of(0), "F08", Figure.of(0))))
                .containsEntry("F05", null);
        assertThat(form.complete(Map.of("F08", Figure.of(0)))).doesNotContainKey("F05");
    }

    @Test
    void aZeroDeclarationHoldsNothingButZeros() {
        // Given
        Form zero = Forms.zeroDeclaration(counted("H01"), counted("H02"));
        // When, then
        assertThat(zero.checks(zero.zeros(), Map.of())).extracting(Check::state).containsOnly(CheckState.PASS);
        assertThat(zero.checks(Map.of("H01", Figure.of(0), "H02", Figure.of(1)), Map.of()))
                .filteredOn(Check::isFailedError)
                .extracting(Check::code)
                .containsExactly("H02");
    }
}
