package org.gulou.grid.resident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That a resident belongs to a key group, from a day until the day before {@code until}, and why; open where until is null. */
public record Membership(
        @NotNull KeyGroup group,
        @NotNull LocalDate from,
        LocalDate until,
        @Size(max = 200) String reason) {

    Membership withoutReason() {
        return new Membership(group, from, until, null);
    }

    @Override
    public String toString() {
        return "Membership[" + group + "]";
    }

    boolean endsBeforeItBegins() {
        return from != null && until != null && !until.isAfter(from);
    }
}
