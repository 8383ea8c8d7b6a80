package org.gulou.grid.duty;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.event.DomainEvent;

/** A duty is new or changed: its full state, with the account and without the person. */
public record DutyChanged(
        UUID id,
        SubjectType subjectType,
        String subjectCode,
        AreaCode areaCode,
        DutyRole role,
        String userId,
        Instant since,
        Instant until,
        UUID actingFor,
        boolean suspended,
        long version)
        implements DomainEvent {

    @Override
    public String aggregateType() {
        return "duty";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
