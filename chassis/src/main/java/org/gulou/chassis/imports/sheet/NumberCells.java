package org.gulou.chassis.imports.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The numbers of a workbook as the text a person would have typed. */
final class NumberCells {

    // A spreadsheet keeps 15 digits; what it writes beyond them is noise.
    private static final MathContext DIGITS = new MathContext(15);
    private static final int LONGEST = 64;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_466;
    private static final long SECONDS = 86_400;

    private NumberCells() {}

    /**
     * A plain number where it is exact. One that was rounded to fit stays in its scientific notation, as {@code 4.50226E+17}: that is
     * how a row's faults know it.
     */
    static String number(String raw) {
        if (raw.length() > LONGEST || !hasMoreThanDigits(raw)) {
            return raw;
        }
        try {
            BigDecimal value = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
            boolean plain =
                    value.signum() == 0 || Math.abs((long) value.precision() - value.scale()) <= DIGITS.getPrecision();
            return plain && value.scale() <= LONGEST ? value.toPlainString() : scientific(value);
        } catch (NumberFormatException | ArithmeticException e) {
            return raw;
        }
    }

    /** A date, ISO 8601, with the time of day if it has one; the number itself where no date is meant by it. */
    static String date(String raw, boolean since1904) {
        double serial;
        try {
            serial = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        if (!(serial >= 1 && serial < LAST_DAY)) {
            return number(raw);
        }
        long days = (long) serial;
        long seconds = Math.round((serial - days) * SECONDS);
        LocalDateTime moment = (since1904 ? EPOCH_1904 : EPOCH_1900)
                .atStartOfDay()
                .plusDays(days)
                .plus(seconds, ChronoUnit.SECONDS);
        return seconds == 0 ? moment.toLocalDate().toString() : moment.toString();
    }

    private static boolean hasMoreThanDigits(String raw) {
        return raw.indexOf('E') >= 0 || raw.indexOf('e') >= 0 || raw.indexOf('.') >= 0;
    }

    private static String scientific(BigDecimal value) {
        String digits = value.unscaledValue().abs().toString();
        long exponent = (long) value.precision() - value.scale() - 1;
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + (exponent < 0 ? "E" : "E+") + exponent;
    }
}
