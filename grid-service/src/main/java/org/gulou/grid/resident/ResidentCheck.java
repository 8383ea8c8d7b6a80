package org.gulou.grid.resident;

import java.time.LocalDate;
import java.util.Optional;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.IdentityError;
import org.gulou.grid.identity.Mobile;
import org.gulou.grid.identity.Sex;

/** Checks what somebody is said to be against their papers, and derives what the papers tell. The same for a form and for an import. */
public final class ResidentCheck {

    private static final int OLDEST = 130;

    private final LocalDate today;
    private final Faults faults;

    /** Takes faults by the field they belong to. */
    @FunctionalInterface
    public interface Faults {
        void add(String field, ErrorCode code);
    }

    /** A check as of that day that tells its faults there. */
    public ResidentCheck(LocalDate today, Faults faults) {
        this.today = today;
        this.faults = faults;
    }

    /** The sound number of that phone, null for none. */
    public Mobile phone(String field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        Optional<Mobile> phone = Mobile.parse(written);
        if (phone.isEmpty()) {
            faults.add(field, IdentityError.INVALID_PHONE);
        }
        return phone.orElse(null);
    }

    /** Tells every fault of the document. */
    public void document(String field, IdentityDocument document) {
        document.faults(today).forEach(fault -> faults.add(field, fault));
    }

    /**
     * The sex stated, or the document's where none is; UNKNOWN where neither says. To a document that tells one, unknown and unstated
     * are another.
     */
    public Sex sex(String field, Sex stated, IdentityDocument document) {
        Optional<Sex> told = document.sex();
        if (stated == null) {
            return told.orElse(Sex.UNKNOWN);
        }
        if (told.filter(sex -> sex != stated).isPresent()) {
            faults.add(field, IdentityError.SEX_DISAGREES);
        }
        return stated;
    }

    /** The birth date stated, or the document's where none is; null where neither says. */
    public LocalDate birthDate(String field, LocalDate stated, IdentityDocument document) {
        Optional<LocalDate> told = document.birthDate();
        if (stated == null) {
            return told.orElse(null);
        }
        if (told.filter(date -> !date.equals(stated)).isPresent()) {
            faults.add(field, IdentityError.BIRTH_DATE_DISAGREES);
        } else if (stated.isAfter(today) || stated.isBefore(today.minusYears(OLDEST))) {
            faults.add(field, IdentityError.BIRTH_DATE_IMPLAUSIBLE);
        }
        return stated;
    }
}
