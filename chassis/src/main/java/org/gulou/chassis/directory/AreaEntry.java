package org.gulou.chassis.directory;

import java.time.LocalDate;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** A place as its owner told it; {@code validTo} is the first day it is no longer valid, null while it is. */
public record AreaEntry(AreaCode code, String name, AreaLevel level, LocalDate validFrom, LocalDate validTo) {

    /** Whether the place exists on that business day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
}
