package org.gulou.grid.duty;

import java.time.Instant;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;

/** One row of a file of duties; null for what is left out or could not be read. */
record DutyLine(
        SubjectType subjectType,
        String subjectCode,
        DutyRole role,
        String name,
        String phone,
        String userId,
        Instant since) {

    /** The post it is about, null where that cannot be told. */
    String post() {
        return subjectType == null || subjectCode == null || role == null
                ? null
                : subjectType + "/" + subjectCode + "/" + role;
    }

    /** Whether the person can be told. */
    boolean hasPerson() {
        return name != null && phone != null;
    }

    @Override
    public String toString() {
        return "DutyLine[" + post() + ", ***]";
    }
}
