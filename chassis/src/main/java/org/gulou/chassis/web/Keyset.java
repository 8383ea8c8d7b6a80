package org.gulou.chassis.web;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gulou.chassis.problem.CommonError;

/**
 * The orders a list offers, and the paging through them by key. Made once per repository:
 *
 * <pre>{@code
 * private static final Keyset<SiteRow> ORDER = Keyset.of(
 *         Key.uuid("id", "s.id", SiteRow::id),                        // unique, ends every order
 *         Key.instant("createdAt", "s.created_at", SiteRow::createdAt).descending(),    // the default order
 *         Key.text("name", "s.name", SiteRow::name));
 *
 * Keyset.Slice<SiteRow> slice = ORDER.slice(page);
 * sql = "SELECT ... FROM site s WHERE " + area.predicate() + " AND " + slice.predicate() + slice.orderBy() + slice.limit();
 * params = area.params() then slice.params()                          // or the named form, for Hibernate
 * return slice.page(rows);                                            // rows as they came: one more than asked tells there is a next
 * }</pre>
 *
 * @param <R> the row
 */
public final class Keyset<R> {

    private final Key<R> unique;
    private final List<Key<R>> sorts;

    private Keyset(Key<R> unique, List<Key<R>> sorts) {
        this.unique = unique;
        this.sorts = sorts;
    }

    /** Orders by one of the sorts, the first by default, then by the unique key; by the unique key alone when there are none. */
    @SafeVarargs
    public static <R> Keyset<R> of(Key<R> unique, Key<R>... sorts) {
        return new Keyset<>(unique, List.of(sorts));
    }

    /**
     * The part of the list that was asked for; 400 BAD_PARAMETER for an order not offered, UNKNOWN_CURSOR for a cursor of another
     * list or order.
     */
    public Slice<R> slice(PageRequest page) {
        Sort sort = page.sort(Stream.concat(sorts.stream(), Stream.of(unique))
                .map(Key::offer)
                .distinct()
                .toArray(String[]::new));
        List<Key<R>> keys = new ArrayList<>();
        if (!sort.field().equals(unique.field())) {
            keys.add(sorts.stream()
                    .filter(k -> k.field().equals(sort.field()))
                    .findFirst()
                    .orElseThrow());
        }
        keys.add(unique);
        List<Object> after = page.cursor().map(c -> values(c, sort, keys)).orElse(null);
        return new Slice<>(sort, keys, after, page.limit());
    }

    private static <R> List<Object> values(Cursor cursor, Sort sort, List<Key<R>> keys) {
        if (!cursor.sort().equals(sort.toString()) || cursor.keys().size() != keys.size()) {
            throw CommonError.UNKNOWN_CURSOR.problem();
        }
        try {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                Object value = keys.get(i).parse(cursor.keys().get(i));
                if (value == null && !keys.get(i).isNullable()) {
                    throw CommonError.UNKNOWN_CURSOR.problem();
                }
                values.add(value);
            }
            return values;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw CommonError.UNKNOWN_CURSOR.problem();
        }
    }

    /**
     * The rows past a cursor in one order, as pieces of SQL or cut out of a list in memory.
     *
     * @param <R> the row
     */
    public static final class Slice<R> {

        private static final String PREFIX = "after";

        private final Sort sort;
        private final List<Key<R>> keys;
        private final List<Object> after;
        private final int limit;

        private Slice(Sort sort, List<Key<R>> keys, List<Object> after, int limit) {
            this.sort = sort;
            this.keys = keys;
            this.after = after;
            this.limit = limit;
        }

        /** What a row past the cursor satisfies, with {@code ?} for {@link #params}; always true on the first page. */
        public String predicate() {
            return predicate(false);
        }

        /** The values of {@link #predicate}, in order. JDBC takes none of them as an Instant: they are times with offset. */
        public List<Object> params() {
            return bound().stream().map(SqlValues::forJdbc).toList();
        }

        /** The same with {@code :after0, :after1} for {@link #namedParams}, in HQL or in native SQL through Hibernate. */
        public String namedPredicate() {
            return predicate(true);
        }

        /** The values of {@link #namedPredicate}. */
        public Map<String, Object> namedParams() {
            Map<String, Object> named = new LinkedHashMap<>();
            List<Object> bound = bound();
            for (int i = 0; i < bound.size(); i++) {
                named.put(PREFIX + i, bound.get(i));
            }
            return named;
        }

        /** {@code " ORDER BY ..."}: every key in the same direction, so that one index serves both. */
        public String orderBy() {
            return " ORDER BY "
                    + String.join(", ", keys.stream().map(this::ordered).toList());
        }

        /** {@code " LIMIT n"}: one row more than asked. */
        public String limit() {
            return " LIMIT " + fetch();
        }

        /** How many rows to read: one more than asked. */
        public int fetch() {
            return limit + 1;
        }

        /** The page made of the rows read, at most {@link #fetch} of them. */
        public Page<R> page(List<R> rows) {
            return rows.size() <= limit ? Page.of(rows) : goingOn(rows.subList(0, limit));
        }

        /** The page of a list that is held in memory whole, in any order. */
        public Page<R> cut(Collection<R> all) {
            return page(all.stream()
                    .filter(row -> after == null || compare(valuesOf(row), after) > 0)
                    .sorted(this::compareRows)
                    .limit(fetch())
                    .toList());
        }

        /** One page made of the same page of several lists: each of them goes on from its cursor. It has no total. */
        public Page<R> merge(Collection<Page<R>> pages) {
            List<R> rows = pages.stream()
                    .flatMap(page -> page.items().stream())
                    .sorted(this::compareRows)
                    .limit(fetch())
                    .toList();
            // A list that goes on has filled the page by itself.
            boolean goesOn = rows.size() == limit && pages.stream().anyMatch(page -> page.next() != null);
            return goesOn ? goingOn(rows) : page(rows);
        }

        private Page<R> goingOn(List<R> rows) {
            R last = rows.get(rows.size() - 1);
            List<String> lastKeys = new ArrayList<>();
            keys.forEach(key -> lastKeys.add(key.textOf(last)));
            return Page.of(rows, new Cursor(sort.toString(), lastKeys), null);
        }

        private int compareRows(R one, R other) {
            return compare(valuesOf(one), valuesOf(other));
        }

        // Not List.of: null is a value too.
        private List<Object> valuesOf(R row) {
            List<Object> values = new ArrayList<>();
            keys.forEach(key -> values.add(key.of(row)));
            return values;
        }

        private int compare(List<Object> one, List<Object> other) {
            int order = 0;
            for (int i = 0; i < keys.size() && order == 0; i++) {
                order = keys.get(i).order(sort.descending()).compare(one.get(i), other.get(i));
            }
            return order;
        }

        private String ordered(Key<R> key) {
            return key.column() + (sort.descending() ? " DESC" : " ASC") + (key.isNullable() ? " NULLS LAST" : "");
        }

        private List<Object> bound() {
            if (after == null) {
                return List.of();
            }
            if (keys.size() == 1) {
                return after;
            }
            Object value = after.get(0);
            Object id = after.get(1);
            if (!keys.get(0).isNullable()) {
                return after;
            }
            return value == null ? List.of(id) : List.of(value, value, id);
        }

        private String predicate(boolean named) {
            if (after == null) {
                return "1 = 1";
            }
            String past = sort.descending() ? " < " : " > ";
            String id = keys.get(keys.size() - 1).column();
            if (keys.size() == 1) {
                return id + past + mark(named, 0);
            }
            String column = keys.get(0).column();
            if (!keys.get(0).isNullable()) {
                return "(" + column + ", " + id + ")" + past + "(" + mark(named, 0) + ", " + mark(named, 1) + ")";
            }
            if (after.get(0) == null) {
                return "(" + column + " IS NULL AND " + id + past + mark(named, 0) + ")";
            }
            return "(" + column + past + mark(named, 0) + " OR " + column + " IS NULL OR (" + column + " = "
                    + mark(named, 1) + " AND " + id + past + mark(named, 2) + "))";
        }

        private static String mark(boolean named, int index) {
            return named ? ":" + PREFIX + index : "?";
        }
    }
}
