package org.gulou.report.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** How the figures of several units become one: {@code SUM}, {@code MAX}, {@code MIN}, or {@code RATIO:} and a division of others. */
public final class Aggregate {

    /** Adding up. */
    public static final Aggregate SUM = new Aggregate("SUM", null);

    private static final String RATIO = "RATIO:";
    private static final Set<String> FOLDS = Set.of("SUM", "MAX", "MIN");
    private static final int DECIMALS = 4;

    private final String text;
    private final Formula ratio;

    private Aggregate(String text, Formula ratio) {
        this.text = text;
        this.ratio = ratio;
    }

    /** The aggregate of that text; {@link IndicatorError#INVALID_AGGREGATE} if it is none. */
    public static Aggregate parse(String text) {
        if (FOLDS.contains(text)) {
            return new Aggregate(text, null);
        }
        if (!text.startsWith(RATIO)) {
            throw IndicatorError.INVALID_AGGREGATE.problem();
        }
        Formula ratio = Formula.parse(text.substring(RATIO.length()));
        if (!ratio.isDivision()) {
            throw IndicatorError.INVALID_AGGREGATE.problem();
        }
        return new Aggregate(text, ratio);
    }

    /** Whether it is computed of other figures, within one report as over several. */
    public boolean isRatio() {
        return ratio != null;
    }

    /** The codes a ratio is computed of; none for the others. */
    public Set<String> parts() {
        return isRatio() ? ratio.operands() : Set.of();
    }

    /** Whether all parts of the ratio are there and its divisor is zero: it is then stated to be null. */
    public boolean isUndefined(Operands figures) {
        return parts().stream().allMatch(part -> figures.number(part).isPresent())
                && ratio.divisor(figures).filter(d -> d.signum() == 0).isPresent();
    }

    /** The ratio to four decimals; nothing when a part is missing or the divisor is zero. */
    public Optional<BigDecimal> ratio(Operands figures) {
        return ratio.number(figures).map(value -> value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** The figure of all of these together; nothing for none. */
    public Optional<BigDecimal> fold(Collection<BigDecimal> numbers) {
        return numbers.stream().reduce(operator());
    }

    private BinaryOperator<BigDecimal> operator() {
        return switch (text) {
            case "MAX" -> BigDecimal::max;
            case "MIN" -> BigDecimal::min;
            default -> BigDecimal::add;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
