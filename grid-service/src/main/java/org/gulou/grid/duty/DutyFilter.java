package org.gulou.grid.duty;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;

/** Which duties a list shows; null for what is not asked. Without a moment: those that have not ended. */
record DutyFilter(
        AreaCode area, String user, DutyRole role, SubjectType subjectType, String subjectCode, Instant heldAt) {}
