package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.Mobile;
import org.gulou.grid.rotation.OpenedRow;
import org.gulou.grid.rotation.SealedRows;

/** The residents, for the rotation of keys. */
@ApplicationScoped
class SealedResidents implements SealedRows {

    private final PersonSealer sealer;

    SealedResidents(PersonSealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public String table() {
        return "resident";
    }

    @Override
    public Map<String, PersonalField> ciphertexts() {
        return Map.of("name", PersonalField.NAME, "document", PersonalField.DOCUMENT, "phone", PersonalField.PHONE);
    }

    @Override
    public List<String> indexes() {
        return List.of("document_index", "phone_index", "name_index", "sound_index");
    }

    @Override
    public List<String> clear() {
        return List.of("document_type", "birth_date");
    }

    @Override
    public List<byte[]> index(OpenedRow row) {
        Date birthDate = row.clear("birth_date", Date.class);
        SealedPerson sealed = sealer.seal(row.id(), person(row, birthDate == null ? null : birthDate.toLocalDate()));
        return Arrays.asList(sealed.documentIndex(), sealed.phoneIndex(), sealed.nameIndex(), sealed.soundIndex());
    }

    private static Person person(OpenedRow row, LocalDate birthDate) {
        String phone = row.text("phone");
        return new Person(
                row.text("name"),
                new IdentityDocument(DocumentType.of(row.clear("document_type", String.class)), row.text("document")),
                phone == null ? null : new Mobile(phone),
                birthDate);
    }
}
