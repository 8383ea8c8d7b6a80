package org.gulou.report.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What expressions are evaluated over: the figures of a report, and those of the same unit's period before. */
public record Operands(Map<String, Figure> current, Map<String, Figure> previous) {

    private static final String PREVIOUS = "PREV_";

    /** The code an operand is about: {@code B02} for {@code PREV_B02}. */
    static String codeOf(String operand) {
        return operand.startsWith(PREVIOUS) ? operand.substring(PREVIOUS.length()) : operand;
    }

    /** The operand's number; none when it is missing or does not apply, which is never taken for zero. */
    public Optional<BigDecimal> number(String operand) {
        Map<String, Figure> source = operand.startsWith(PREVIOUS) ? previous : current;
        return Optional.ofNullable(source.get(codeOf(operand))).flatMap(Figure::number);
    }
}
