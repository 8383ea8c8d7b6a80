package org.gulou.report.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;

/** One value of a report: a number, the stated "does not apply", or the text of an ad-hoc column. Missing is no figure at all. */
@JsonDeserialize(using = FigureReader.class)
public sealed interface Figure {

    /** The text that states that a figure does not apply. */
    String NOT_APPLICABLE = "NA";

    /** The stated "does not apply". */
    Figure NA = new NotApplicable();

    /** That number. */
    static Figure of(BigDecimal number) {
        return new Amount(number);
    }

    /** That whole number. */
    static Figure of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    /** That text, {@link #NA} where it says so. */
    static Figure of(String text) {
        return NOT_APPLICABLE.equals(text) ? NA : new Text(text);
    }

    /** The number, if it is one. */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /** The figure as JSON has it: a number or a text. */
    @JsonValue
    Object json();

    /** A number. */
    record Amount(BigDecimal value) implements Figure {

        private static final int FAR = 10_000;

        /**
         * Keeps numbers that are equal as the same figure, whatever zeros they were written with. One with an exponent that no form
         * takes stays as it came: a few characters would else be written out to millions of digits.
         */
        public Amount {
            if (value.signum() == 0) {
                value = BigDecimal.ZERO;
            } else if (Math.abs((long) value.scale()) <= FAR) {
                value = value.stripTrailingZeros();
                value = value.scale() < 0 ? value.setScale(0) : value;
            }
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public Object json() {
            return value;
        }
    }

    /** A text or a date, in an ad-hoc column. */
    record Text(String value) implements Figure {

        @Override
        public Object json() {
            return value;
        }
    }

    /** The stated "does not apply". */
    record NotApplicable() implements Figure {

        @Override
        public Object json() {
            return NOT_APPLICABLE;
        }
    }
}
