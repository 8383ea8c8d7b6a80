package org.gulou.grid.task;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gulou.chassis.web.Cursor;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Sort;

/** Makes one page of one page from each source. */
final class TaskPages {

    private TaskPages() {}

    /** The first of all their items; the cursor stands behind the last of these, which each source can go on from. */
    static Page<Task> merged(List<Page<Task>> pages, PageRequest page) {
        Sort sort = page.sort(TaskOrder.FIELD);
        List<Task> all = pages.stream()
                .flatMap(found -> found.items().stream())
                .sorted(TaskOrder.of(sort))
                .toList();
        boolean more = all.size() > page.limit() || pages.stream().anyMatch(found -> found.next() != null);
        List<Task> items = all.subList(0, Math.min(page.limit(), all.size()));
        return Page.of(items, more ? after(items.get(items.size() - 1), sort) : null, total(pages, page));
    }

    private static Cursor after(Task last, Sort sort) {
        String dueAt = last.dueAt() == null ? null : last.dueAt().toString();
        // As Keyset writes it: null is a key too.
        return new Cursor(sort.toString(), Arrays.asList(dueAt, last.id()));
    }

    private static Long total(List<Page<Task>> pages, PageRequest page) {
        return page.count()
                ? pages.stream()
                        .map(Page::total)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum()
                : null;
    }
}
