package org.gulou.inspection.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** All profiles that are to be on at a place; what is left out goes off today. {@code ALL} need not be named. */
record PutProfiles(@NotNull @Size(max = 20) List<@NotNull @Valid Wanted> profiles) {

    /** A profile to be on from that business day: today, or the day it has been on since, unless given. */
    record Wanted(@NotNull Profile profile, LocalDate from) {}
}
