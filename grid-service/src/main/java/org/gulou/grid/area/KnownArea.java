package org.gulou.grid.area;

import java.time.LocalDate;

/** What is known of a place while a file is read; {@code namedFrom} is the first day of the last name it bears or will bear. */
record KnownArea(String name, LocalDate validFrom, LocalDate namedFrom, boolean retired) {

    /** Whether another name as of that day would come before what is recorded already. */
    boolean changesAfter(LocalDate day) {
        return namedFrom.isAfter(day);
    }

    /** The same under that name. */
    KnownArea called(String other) {
        return new KnownArea(other, validFrom, namedFrom, retired);
    }

    /** A place that begins together with this one. */
    KnownArea withPart(String part) {
        return new KnownArea(part, validFrom, validFrom, false);
    }
}
