package org.gulou.report.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.report.testing.Forms.counted;
import static org.gulou.report.testing.Forms.ratio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gulou.report.indicator.Figure;
import org.gulou.report.template.Form;
import org.gulou.report.testing.Forms;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final Form FORM = Forms.of(ratio("F05", "100*F08/F07"), counted("F07"), counted("F08"));

    @Test
    void aRatioIsOfTheTotalsNotOfTheRatios() {
        // Given: 50 % of 2 and 10 % of 100
        List<Map<String, Figure>> reports = List.of(
                Map.of("F07", Figure.of(2), "F08", Figure.of(1)), Map.of("F07", Figure.of(100), "F08", Figure.of(10)));
        // When
        Map<String, Total> totals = Totals.of(FORM, reports, 2);
        // Then
        assertThat(totals.get("F05")).isEqualTo(new Total(new BigDecimal("10.7843"), TotalState.COMPLETE));
    }

    @Test
    void whatNobodyHasGivenIsNoZero() {
        assertThat(Totals.of(FORM, List.of(), 15).get("F07")).isEqualTo(new Total(null, TotalState.NONE));
        assertThat(Totals.of(FORM, List.of(), 15).get("F05")).isEqualTo(new Total(null, TotalState.NONE));
    }

    @Test
    void aFigureStatedNotToApplyIsGiven() {
        // Given
        List<Map<String, Figure>> reports = List.of(Map.of("F07", Figure.NA), Map.of("F07", Figure.of(4)));
        // When, then
        assertThat(Totals.of(FORM, reports, 2).get("F07"))
                .isEqualTo(new Total(BigDecimal.valueOf(4), TotalState.COMPLETE));
    }

    @Property
    void aTotalIsTheSumOfItsSourcesInAnyOrder(@ForAll("reports") List<Map<String, Figure>> reports, @ForAll long seed) {
        List<Map<String, Figure>> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(seed));

        Map<String, Total> totals = Totals.of(FORM, shuffled, reports.size());

        assertThat(totals).isEqualTo(Totals.of(FORM, reports, reports.size()));
        BigDecimal sum = BigDecimal.ZERO;
        for (Map<String, Figure> report : reports) {
            Figure figure = report.get("F07");
            sum = figure == null ? sum : sum.add(figure.number().orElse(BigDecimal.ZERO));
        }
        if (totals.get("F07").value() != null) {
            assertThat(totals.get("F07").value()).isEqualByComparingTo(sum);
        }
    }

    @Property
    void oneThatIsMissingMakesTheTotalPartialAndNeverZero(@ForAll("reports") List<Map<String, Figure>> reports) {
        Total total = Totals.of(FORM, reports, reports.size()).get("F07");

        boolean somebodyGaveANumber = reports.stream()
                .anyMatch(r -> r.get("F07") != null && r.get("F07").number().isPresent());
        boolean somebodyIsSilent = reports.stream().anyMatch(r -> r.get("F07") == null);
        assertThat(total.value() == null).isEqualTo(!somebodyGaveANumber);
        assertThat(total.state())
                .isEqualTo(
                        !somebodyGaveANumber
                                ? TotalState.NONE
                                : somebodyIsSilent ? TotalState.PARTIAL : TotalState.COMPLETE);
    }

    @Property
    void aRatioIsNullExactlyWhenAPartIsOrItsDivisorIsZero(@ForAll("reports") List<Map<String, Figure>> reports) {
        Map<String, Total> totals = Totals.of(FORM, reports, reports.size());
        BigDecimal divisor = totals.get("F07").value();
        BigDecimal dividend = totals.get("F08").value();

        boolean computable = divisor != null && dividend != null && divisor.signum() != 0;
        assertThat(totals.get("F05").value() != null).isEqualTo(computable);
    }

    @Provide
    Arbitrary<List<Map<String, Figure>>> reports() {
        Arbitrary<Figure> figures =
                Arbitraries.integers().between(-2, 20).map(n -> n == -2 ? null : n == -1 ? Figure.NA : Figure.of(n));
        return figures.list().ofSize(2).map(TotalsTest::report).list().ofMaxSize(8);
    }

    private static Map<String, Figure> report(List<Figure> figures) {
        Map<String, Figure> report = new HashMap<>();
        if (figures.get(0) != null) {
            report.put("F07", figures.get(0));
        }
        if (figures.get(1) != null) {
            report.put("F08", figures.get(1));
        }
        return report;
    }
}
