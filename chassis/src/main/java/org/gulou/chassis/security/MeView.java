package org.gulou.chassis.security;

import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;

/** Who the caller is, and what they may see. */
public record MeView(
        String user,
        List<String> roles,
        List<AreaCode> areas,
        List<String> organizations,
        List<String> sites,
        List<DutyView> duties) {

    /** A duty the caller holds now. */
    public record DutyView(UUID id, DutyRole role, SubjectType subjectType, String subjectCode) {

        static DutyView from(HeldDuty duty) {
            return new DutyView(duty.id(), duty.role(), duty.subjectType(), duty.subjectCode());
        }
    }
}
