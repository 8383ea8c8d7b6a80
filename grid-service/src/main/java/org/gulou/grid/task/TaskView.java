package org.gulou.grid.task;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.directory.DutyRole;

/**
 * Something that waits for the caller: what is to be done, with what or whom, and where; {@code dose} where one of several is due,
 * {@code overdue} as of now.
 */
public record TaskView(
        String id,
        TaskKind kind,
        Task.Subject subject,
        UUID residentId,
        UUID householdId,
        Integer dose,
        DutyRole role,
        TaskPerson person,
        Instant dueAt,
        boolean overdue) {

    static TaskView from(Task task, TaskPerson person, Instant now) {
        return new TaskView(
                task.id(),
                task.kind(),
                task.subject(),
                task.residentId(),
                task.householdId(),
                task.dose(),
                task.role(),
                person,
                task.dueAt(),
                task.dueAt() != null && task.dueAt().isBefore(now));
    }

    @Override
    public String toString() {
        return "TaskView[" + id + "]";
    }
}
