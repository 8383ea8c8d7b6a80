package org.gulou.report.template;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.report.indicator.Aggregate;
import org.gulou.report.indicator.Figure;

/** One figure a form asks for; {@code minimum} is null where any number will do. */
public record Field(String code, ColumnType type, boolean required, Aggregate aggregate, BigDecimal minimum) {

    private static final int MAX_TEXT = 2000;
    private static final int MAX_DECIMALS = 6;
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);

    /** Whether it is computed of others and never entered. */
    public boolean isComputed() {
        return aggregate.isRatio();
    }

    /** Whether it holds numbers, which add up. */
    public boolean isNumeric() {
        return type == ColumnType.NUMBER;
    }

    /** What is wrong with this figure here, if anything; missing and NA never are. */
    Optional<ErrorCode> faultOf(Figure figure) {
        if (figure == null) {
            return Optional.empty();
        }
        if (isComputed()) {
            return Optional.of(TemplateError.COMPUTED_VALUE);
        }
        if (figure.equals(Figure.NA)) {
            return Optional.empty();
        }
        return switch (type) {
            case NUMBER -> figure.number().map(this::faultOfNumber).orElse(Optional.of(TemplateError.NOT_A_NUMBER));
            case TEXT -> faultOfText(figure);
            case DATE -> isDate(figure) ? Optional.empty() : Optional.of(TemplateError.NOT_A_DATE);
        };
    }

    private Optional<ErrorCode> faultOfNumber(BigDecimal number) {
        if (number.abs().compareTo(TOO_LARGE) >= 0 || number.scale() > MAX_DECIMALS) {
            return Optional.of(TemplateError.OUT_OF_RANGE);
        }
        boolean below = minimum != null && number.compareTo(minimum) < 0;
        return below ? Optional.of(TemplateError.BELOW_MINIMUM) : Optional.empty();
    }

    private static Optional<ErrorCode> faultOfText(Figure figure) {
        // As text an exponent is short; written out it need not be.
        if (figure.number().filter(n -> Math.abs((long) n.scale()) > MAX_TEXT).isPresent()) {
            return Optional.of(TemplateError.OUT_OF_RANGE);
        }
        return figure.json().toString().length() > MAX_TEXT
                ? Optional.of(TemplateError.TEXT_TOO_LONG)
                : Optional.empty();
    }

    private static boolean isDate(Figure figure) {
        try {
            return figure instanceof Figure.Text text
                    && LocalDate.parse(text.value()).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
