package org.gulou.chassis.web;

import java.util.List;
import java.util.function.Function;

/** One page of a list: its items, the cursor of the next page if there is one, and the total if it was asked for. */
public record Page<T>(List<T> items, String next, Long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** All there is, on one page. */
    public static <T> Page<T> of(List<T> items) {
        return new Page<>(items, null, null);
    }

    /** A page with the cursor of the next one, null on the last. */
    public static <T> Page<T> of(List<T> items, Cursor next, Long total) {
        return new Page<>(items, next == null ? null : next.toString(), total);
    }

    /** The same page of other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), next, total);
    }

    /** The same page with a total. */
    public Page<T> withTotal(long total) {
        return new Page<>(items, next, total);
    }
}
