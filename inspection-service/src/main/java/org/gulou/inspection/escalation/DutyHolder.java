package org.gulou.inspection.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.gulou.chassis.directory.DutyEntry;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;

/** Who answered for the subject at that moment: the account, and the duty by which. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyHolder(UUID dutyId, DutyRole role, String userId, SubjectType subjectType, String subjectCode) {

    static DutyHolder from(DutyEntry duty) {
        return new DutyHolder(duty.id(), duty.role(), duty.userId(), duty.subjectType(), duty.subjectCode());
    }
}
