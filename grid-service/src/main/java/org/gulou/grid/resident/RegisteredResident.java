package org.gulou.grid.resident;

import java.time.LocalDate;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.identity.Sex;

/** Who lives where, as other features need it: nothing personal but the birth date. */
public record RegisteredResident(
        UUID id, AreaCode gridCode, UUID householdId, ResidentStatus status, Sex sex, LocalDate birthDate) {}
