package org.gulou.report.me;

import java.util.List;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

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
        Page<TaskView> page = ORDER.slice(request).cut(tasks);
        return request.count() ? page.withTotal(tasks.size()) : page;
    }
}
