package org.gulou.chassis.area;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The code of a place: a division code by GB/T 2260 and GB/T 10114, or one of our grids below a village. Always the short form, so
 * that "inside this place" is "starts with this code".
 */
@Schema(type = SchemaType.STRING, pattern = AreaCode.PATTERN, examples = "450226100")
public record AreaCode(@JsonValue String value) implements Comparable<AreaCode> {

    /** How codes look in the contract, the short and the official form. */
    public static final String PATTERN = "^[1-9][0-9]{1,14}$";

    private static final int OFFICIAL_DIGITS = 12;
    private static final int LAST_DIVISION = 599;
    private static final int LAST_GRID = 999;
    private static final int FIRST_DEDICATED_GRID = 901;

    /** Takes the short form alone; {@link #parse} takes the official one too. */
    public AreaCode {
        if (!isShortForm(value)) {
            throw AreaError.INVALID_AREA_CODE.problem();
        }
    }

    /**
     * Reads the short or the official, padded form; anything else is {@link AreaError#INVALID_AREA_CODE}. JSON is read by it where it is
     * ours, as in events; a request carries a {@link ValidAreaCode} text, so that one that is none hides no other fault.
     */
    @JsonCreator
    public static AreaCode parse(String text) {
        // The text is not repeated: a mistyped field may hold a phone or a document number.
        return tryParse(text).orElseThrow(AreaError.INVALID_AREA_CODE::problem);
    }

    /** Like {@link #parse}, with nothing where that would throw. */
    public static Optional<AreaCode> tryParse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String value = text.length() == OFFICIAL_DIGITS ? withoutPadding(text) : text;
        return isShortForm(value) ? Optional.of(new AreaCode(value)) : Optional.empty();
    }

    /** How far down this place is. */
    public AreaLevel level() {
        return AreaLevel.ofDigits(value.length()).orElseThrow();
    }

    /** The place directly above; none above a province. */
    public Optional<AreaCode> parent() {
        return level().above().map(this::at);
    }

    /** All places above, the nearest first. */
    public List<AreaCode> ancestors() {
        List<AreaCode> above = new ArrayList<>();
        for (Optional<AreaCode> next = parent();
                next.isPresent();
                next = next.get().parent()) {
            above.add(next.get());
        }
        return List.copyOf(above);
    }

    /** The place of that level this one lies in, itself for its own level; a level further down is a fault of the caller. */
    public AreaCode at(AreaLevel level) {
        if (level().isAbove(level)) {
            throw new IllegalArgumentException("A " + level() + " lies in no single " + level);
        }
        return level == level() ? this : new AreaCode(value.substring(0, level.digits()));
    }

    /** Whether that place is this one or lies in it. */
    public boolean contains(AreaCode other) {
        return other.value.startsWith(value);
    }

    /** The smallest place that contains all of these, one of them where it contains the others; none for none, or across provinces. */
    public static Optional<AreaCode> enclosing(Collection<AreaCode> places) {
        return places.stream()
                .findFirst()
                .flatMap(any -> Stream.concat(Stream.of(any), any.ancestors().stream())
                        .filter(place -> places.stream().allMatch(place::contains))
                        .findFirst());
    }

    /** The official form of 12 digits, padded with zeros; grids are ours and have none. */
    public Optional<String> official() {
        return level() == AreaLevel.GRID
                ? Optional.empty()
                : Optional.of(value + "0".repeat(OFFICIAL_DIGITS - value.length()));
    }

    /** The first code inside this place, itself. */
    public String lowerBound() {
        return value;
    }

    /** The first text past every code inside this place: a colon follows the digit nine under COLLATE "C". */
    public String upperBound() {
        return value + ":";
    }

    /** The grid of that number, 1-899 or 901-999, below this village. */
    public AreaCode grid(int number) {
        if (level() != AreaLevel.VILLAGE) {
            throw new IllegalArgumentException("Grids lie in villages, not in a " + level());
        }
        return new AreaCode(value + String.format("%03d", number));
    }

    /** Whether this is a grid made for one hospital, school or factory. */
    public boolean isDedicatedGrid() {
        return level() == AreaLevel.GRID && segment(value, 12, 15) >= FIRST_DEDICATED_GRID;
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isShortForm(String text) {
        if (text == null || AreaLevel.ofDigits(text.length()).isEmpty() || !isDigits(text)) {
            return false;
        }
        int length = text.length();
        return text.charAt(0) != '0'
                && (length < 4 || segment(text, 2, 4) > 0)
                && (length < 6 || segment(text, 4, 6) > 0)
                && (length < 9 || isBetween(segment(text, 6, 9), 1, LAST_DIVISION))
                && (length < 12 || isBetween(segment(text, 9, 12), 1, LAST_DIVISION))
                && (length < 15 || isGridNumber(segment(text, 12, 15)));
    }

    private static boolean isGridNumber(int number) {
        return isBetween(number, 1, LAST_GRID) && number != FIRST_DEDICATED_GRID - 1;
    }

    private static boolean isBetween(int number, int first, int last) {
        return first <= number && number <= last;
    }

    private static boolean isDigits(String text) {
        // Not Character.isDigit: full-width and other digits are no code.
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int segment(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static String withoutPadding(String official) {
        if (official.endsWith("0000000000")) {
            return official.substring(0, AreaLevel.PROVINCE.digits());
        }
        if (official.endsWith("00000000")) {
            return official.substring(0, AreaLevel.CITY.digits());
        }
        if (official.endsWith("000000")) {
            return official.substring(0, AreaLevel.COUNTY.digits());
        }
        return official.endsWith("000") ? official.substring(0, AreaLevel.TOWNSHIP.digits()) : official;
    }
}
