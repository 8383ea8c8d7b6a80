package org.gulou.grid.task;

import java.util.List;
import java.util.Objects;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Makes one page of one page from each source. */
final class TaskPages {

    private static final Keyset<Task> ORDER = TaskOrder.over(TaskOrder.FIELD, "id");

    private TaskPages() {}

    /** The first of all their items; the cursor stands behind the last of these, which each source can go on from. */
    static Page<Task> merged(List<Page<Task>> pages, PageRequest page) {
        // By urgency and by nothing else: the keys would merge by id too, which tells nobody anything.
        page.sort(TaskOrder.FIELD);
        Page<Task> merged = ORDER.slice(page).merge(pages);
        return page.count() ? merged.withTotal(total(pages)) : merged;
    }

    private static long total(List<Page<Task>> pages) {
        return pages.stream()
                .map(Page::total)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
