package org.gulou.grid.resident;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.time.LocalDate;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.OpenedRow;
import org.gulou.grid.rotation.SealedTable;
import org.gulou.grid.rotation.SealedTable.Cell;

/** The residents and why they are in their groups, for the rotation of keys. */
@Dependent
class SealedResidents {

    private final PersonSealer sealer;

    SealedResidents(PersonSealer sealer) {
        this.sealer = sealer;
    }

    @Produces
    @Singleton
    SealedTable memberships() {
        return SealedTable.of(
                "resident_group", Cell.of("sealed_reason", PersonalField.NOTE).onceInClear("reason"));
    }

    @Produces
    @Singleton
    SealedTable residents() {
        return SealedTable.of(
                        "resident",
                        Cell.of("name", PersonalField.NAME),
                        Cell.of("document", PersonalField.DOCUMENT),
                        Cell.of("phone", PersonalField.PHONE))
                .withClear("document_type", "birth_date")
                .indexed(
                        "document_index",
                        row -> sealer.documentIndex(row.clear("document_type", String.class), row.text("document")))
                .indexed("phone_index", row -> sealer.phoneIndex(row.text("phone")))
                .indexed("name_index", row -> sealer.nameIndex(row.text("name"), birthDate(row)))
                .indexed("sound_index", row -> sealer.soundIndex(row.text("name"), birthDate(row)));
    }

    private static LocalDate birthDate(OpenedRow row) {
        Date date = row.clear("birth_date", Date.class);
        return date == null ? null : date.toLocalDate();
    }
}
