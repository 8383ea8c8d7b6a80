package org.gulou.report.me;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.gulou.chassis.web.Cursor;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Sort;

/** Pages tasks by key, in memory: they are gathered of reports and obligations. Those without a deadline come last in either direction. */
final class TaskPages {

    private static final String DUE_AT = "dueAt";
    private static final String PATH = "path";
    private static final Keyset<TaskView> ORDER = Keyset.of(
            Key.text(PATH, PATH, TaskView::path),
            Key.instant(DUE_AT, DUE_AT, TaskView::dueAt).nullsLast());

    private TaskPages() {}

    /** The part of these tasks that was asked for; 400 for an order not offered or an unknown cursor. */
    static Page<TaskView> of(List<TaskView> tasks, PageRequest request) {
        // Refuses what is not ours, so that the cursor below is sound.
        Keyset.Slice<TaskView> slice = ORDER.slice(request);
        Sort sort = request.sort(DUE_AT, PATH);
        Comparator<Place> order = order(sort);
        Place after = request.cursor().map(cursor -> Place.of(cursor, sort)).orElse(null);
        Page<TaskView> page = slice.page(tasks.stream()
                .filter(task -> after == null || order.compare(Place.of(task), after) > 0)
                .sorted(Comparator.comparing(Place::of, order))
                .limit(slice.fetch())
                .toList());
        return request.count() ? page.withTotal(tasks.size()) : page;
    }

    private static Comparator<Place> order(Sort sort) {
        Comparator<Instant> deadlines = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<String> paths = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Place> byPath = Comparator.comparing(Place::path, paths);
        return sort.field().equals(PATH)
                ? byPath
                : Comparator.comparing(Place::dueAt, Comparator.nullsLast(deadlines))
                        .thenComparing(byPath);
    }

    /** Where a task stands in either order. */
    private record Place(Instant dueAt, String path) {

        static Place of(TaskView task) {
            return new Place(task.dueAt(), task.path());
        }

        static Place of(Cursor cursor, Sort sort) {
            List<String> keys = cursor.keys();
            if (sort.field().equals(PATH)) {
                return new Place(null, keys.get(0));
            }
            return new Place(keys.get(0) == null ? null : Instant.parse(keys.get(0)), keys.get(1));
        }
    }
}
