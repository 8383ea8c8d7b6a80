package org.gulou.inspection.profile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/** A profile being on at one place from a business day until another, exclusive; null while it is on without end. */
record ProfilePeriod(Profile profile, LocalDate from, LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    @JsonIgnore
    boolean isOpen() {
        return until == null;
    }

    ProfilePeriod startingOn(LocalDate day) {
        return new ProfilePeriod(profile, day, until);
    }

    ProfilePeriod endingOn(LocalDate day) {
        return new ProfilePeriod(profile, from, day);
    }
}
