package org.gulou.chassis.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;

/**
 * One field a list can be sorted by: its name on the wire, its column (or SQL expression) and its value in a row.
 *
 * @param <R> the row
 */
public final class Key<R> {

    private final String field;
    private final String column;
    private final Function<R, ?> value;
    private final Function<String, ?> parser;
    private final boolean descending;
    private final boolean nullable;

    private Key(
            String field,
            String column,
            Function<R, ?> value,
            Function<String, ?> parser,
            boolean descending,
            boolean nullable) {
        this.field = field;
        this.column = column;
        this.value = value;
        this.parser = parser;
        this.descending = descending;
        this.nullable = nullable;
    }

    /** A text column; its collation orders the list. Enums and area codes are passed as their text. */
    public static <R> Key<R> text(String field, String column, Function<R, String> value) {
        return new Key<>(field, column, value, text -> text, false, false);
    }

    /** A whole number. */
    public static <R> Key<R> number(String field, String column, Function<R, Long> value) {
        return new Key<>(field, column, value, Long::valueOf, false, false);
    }

    /** A decimal number. */
    public static <R> Key<R> decimal(String field, String column, Function<R, BigDecimal> value) {
        return new Key<>(field, column, value, BigDecimal::new, false, false);
    }

    /** A timestamptz. */
    public static <R> Key<R> instant(String field, String column, Function<R, Instant> value) {
        return new Key<>(field, column, value, Instant::parse, false, false);
    }

    /** A date. */
    public static <R> Key<R> date(String field, String column, Function<R, LocalDate> value) {
        return new Key<>(field, column, value, LocalDate::parse, false, false);
    }

    /** A uuid. */
    public static <R> Key<R> uuid(String field, String column, Function<R, UUID> value) {
        return new Key<>(field, column, value, UUID::fromString, false, false);
    }

    /** The same, descending where the client asks for nothing else. */
    public Key<R> descending() {
        return new Key<>(field, column, value, parser, true, nullable);
    }

    /** The same for a column that may be null; nulls come last in either direction. */
    public Key<R> nullsLast() {
        return new Key<>(field, column, value, parser, descending, true);
    }

    String field() {
        return field;
    }

    String column() {
        return column;
    }

    boolean isNullable() {
        return nullable;
    }

    /** How the field is offered to {@link PageRequest#sort}. */
    String offer() {
        return new Sort(field, descending).toString();
    }

    String textOf(R row) {
        Object found = value.apply(row);
        return found == null ? null : found.toString();
    }

    /** What rows held in memory are put in order by: as the database orders the column, ids by their digits. */
    @SuppressWarnings("unchecked")
    Comparator<Object> order(boolean backwards) {
        Comparator<Object> forwards =
                Comparator.comparing(found -> (Comparable<Object>) (found instanceof UUID id ? id.toString() : found));
        return Comparator.nullsLast(backwards ? forwards.reversed() : forwards);
    }

    Object of(R row) {
        return value.apply(row);
    }

    Object parse(String text) {
        return text == null ? null : parser.apply(text);
    }
}
