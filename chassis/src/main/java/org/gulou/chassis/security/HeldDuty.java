package org.gulou.chassis.security;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;

/** A duty a user holds now; {@code actingFor} is the duty of the absent holder they stand in for. */
public record HeldDuty(
        UUID id, DutyRole role, SubjectType subjectType, String subjectCode, AreaCode areaCode, UUID actingFor) {}
