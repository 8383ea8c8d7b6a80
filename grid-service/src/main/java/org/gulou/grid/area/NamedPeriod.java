package org.gulou.grid.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A name and the days it was borne; {@code validTo} is the first day it no longer is, null while it is. */
@Embeddable
public record NamedPeriod(
        @Column(name = "name") String name,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo) {

    NamedPeriod endingOn(LocalDate day) {
        return new NamedPeriod(name, validFrom, day);
    }

    NamedPeriod called(String otherName) {
        return new NamedPeriod(otherName, validFrom, validTo);
    }

    NamedPeriod beginningAt(LocalDate day) {
        return validFrom.isBefore(day) ? new NamedPeriod(name, day, validTo) : this;
    }

    /** Whether it covers that day or one after it. */
    boolean reaches(LocalDate day) {
        return validTo == null || day.isBefore(validTo);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
