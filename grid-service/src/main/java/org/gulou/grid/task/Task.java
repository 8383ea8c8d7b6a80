package org.gulou.grid.task;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;

/**
 * One thing that waits for somebody. The id is unique among all tasks, of the form {@code KIND/...}, and made of ids and codes alone;
 * what has no deadline has a null {@code dueAt}. Resident, household, dose, role and contact are null where they mean nothing.
 */
public record Task(
        String id,
        TaskKind kind,
        Subject subject,
        UUID residentId,
        UUID householdId,
        Integer dose,
        DutyRole role,
        SealedContact contact,
        Instant dueAt) {

    /** What it is to be done with: a type and its id, the name of a thing but never of a person, and where. */
    public record Subject(String type, String id, String name, AreaCode areaCode) {}

    /** A task that is not about a person. */
    public static Task of(String id, TaskKind kind, Subject subject, DutyRole role) {
        return new Task(id, kind, subject, null, null, null, role, null, null);
    }

    @Override
    public String toString() {
        return "Task[" + id + "]";
    }
}
