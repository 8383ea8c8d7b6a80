package org.gulou.grid.resident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.gulou.grid.guard.NotMasked;
import org.gulou.grid.identity.Sex;

/**
 * What is known of a resident and may be changed. Sex and birth date are derived from a resident ID where they are left out, and must
 * agree with it where given; the status is PRESENT and the residency REGISTERED unless said otherwise.
 */
public record ResidentData(
        @NotNull UUID householdId,
        @NotBlank @Size(max = 100) @NotMasked String name,
        @NotNull @Valid DocumentData document,
        Sex sex,
        LocalDate birthDate,
        @Size(max = 20) String phone,
        @Size(max = 32) String ethnicity,
        @Size(max = 20) List<@NotNull @Valid Membership> groups,
        @Size(max = 10) List<@NotNull UUID> workplaces,
        Residency residency,
        ResidentStatus status) {

    public ResidentData {
        groups = listed(groups);
        workplaces = listed(workplaces);
        residency = residency == null ? Residency.REGISTERED : residency;
        status = status == null ? ResidentStatus.PRESENT : status;
    }

    /** Whether the document tells sex and birth date. */
    boolean tellsByDocument() {
        return document != null
                && document.hasBoth()
                && document.document().birthDate().isPresent();
    }

    /** The same with the sex and the birth date left to the document, but for what is kept. */
    ResidentData toldBy(boolean keepSex, boolean keepBirthDate) {
        return new ResidentData(
                householdId,
                name,
                document,
                keepSex ? sex : null,
                keepBirthDate ? birthDate : null,
                phone,
                ethnicity,
                groups,
                workplaces,
                residency,
                status);
    }

    // With the nulls a client may have sent: they are faults to be named, not to be tripped over.
    private static <T> List<T> listed(List<T> sent) {
        return sent == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sent));
    }

    @Override
    public String toString() {
        return "ResidentData[***]";
    }
}
