package org.gulou.grid.resident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;
import org.gulou.grid.identity.Sex;

/** A resident to be registered; the id may come from a client that worked offline, the grid is the household's and may be left out. */
public record RegisterResident(
        UUID id,

        @Schema(pattern = AreaCode.PATTERN) @ValidAreaCode String gridCode,

        UUID householdId,
        String name,
        DocumentData document,
        Sex sex,
        LocalDate birthDate,
        String phone,
        String ethnicity,
        List<Membership> groups,
        List<UUID> workplaces,
        Residency residency,
        ResidentStatus status) {

    /** The part that stays open to change. */
    ResidentData data() {
        return new ResidentData(
                householdId, name, document, sex, birthDate, phone, ethnicity, groups, workplaces, residency, status);
    }

    /** The grid, if its code can be read. */
    Optional<AreaCode> grid() {
        return AreaCode.tryParse(gridCode);
    }

    @Override
    public String toString() {
        return "RegisterResident[***]";
    }
}
