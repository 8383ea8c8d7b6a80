package org.gulou.grid.resident;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.gulou.grid.identity.DocumentType;

/** One key to look somebody up by: a document number (of that type, of any unless said), a phone, or a name with a birth date. */
public record SearchResidents(
        @Size(max = 40) String documentNumber,
        DocumentType documentType,
        @Size(max = 20) String phone,
        @Size(max = 100) String name,
        LocalDate birthDate) {

    boolean hasOneKey() {
        boolean byName = name != null && birthDate != null;
        int keys = (documentNumber == null ? 0 : 1) + (phone == null ? 0 : 1) + (byName ? 1 : 0);
        return keys == 1;
    }

    @Override
    public String toString() {
        return "SearchResidents[***]";
    }
}
