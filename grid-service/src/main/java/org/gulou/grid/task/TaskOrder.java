package org.gulou.grid.task;

import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;

/** The most urgent first: by deadline, so that what is overdue comes before what is not, and what has none comes last. */
public final class TaskOrder {

    /** The one field a list of tasks is sorted by. */
    static final String FIELD = "dueAt";

    private TaskOrder() {}

    /** The order over a source's columns (or SQL expressions): its timestamptz, and the text that is {@link Task#id}. */
    public static Keyset<Task> over(String dueAt, String id) {
        return Keyset.of(
                Key.text("id", "(" + id + ") COLLATE \"C\"", Task::id),
                Key.<Task>instant(FIELD, dueAt, Task::dueAt).nullsLast());
    }
}
