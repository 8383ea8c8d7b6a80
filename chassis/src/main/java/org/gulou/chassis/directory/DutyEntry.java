package org.gulou.chassis.directory;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/**
 * Who answers for a subject; {@code until} is the moment the duty ends, null while it is open; {@code actingFor} is the duty of the
 * absent holder they stand in for; {@code suspended} while the holder is absent.
 */
public record DutyEntry(
        UUID id,
        SubjectType subjectType,
        String subjectCode,
        AreaCode areaCode,
        DutyRole role,
        String userId,
        Instant since,
        Instant until,
        UUID actingFor,
        boolean suspended) {

    /** A duty that is not suspended. */
    public DutyEntry(
            UUID id,
            SubjectType subjectType,
            String subjectCode,
            AreaCode areaCode,
            DutyRole role,
            String userId,
            Instant since,
            Instant until,
            UUID actingFor) {
        this(id, subjectType, subjectCode, areaCode, role, userId, since, until, actingFor, false);
    }

    /** Whether the duty is held at that moment. */
    public boolean heldAt(Instant moment) {
        return !moment.isBefore(since) && (until == null || moment.isBefore(until));
    }
}
