package org.gulou.grid.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A resident as read, opened. */
record ResidentRow(
        UUID id,
        AreaCode gridCode,
        UUID householdId,
        Person person,
        int sex,
        LocalDate birthDate,
        String ethnicity,
        Residency residency,
        ResidentStatus status,
        Instant verifiedAt,
        long version,
        List<Membership> groups,
        List<UUID> workplaces) {

    @Override
    public String toString() {
        return "ResidentRow[" + id + "]";
    }
}
