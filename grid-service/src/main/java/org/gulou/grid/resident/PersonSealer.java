package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.grid.guard.BlindIndex;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.Mobile;

/** Seals people for storage, opens them again, and tells under which index values one may be found. */
@ApplicationScoped
public class PersonSealer {

    private static final String DOCUMENT = "DOCUMENT";
    private static final String PHONE = "PHONE";
    private static final String NAME = "NAME";
    private static final String SOUND = "SOUND";

    private final Cipher cipher;
    private final BlindIndex index;

    PersonSealer(Cipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    /** The person as stored in the row of that id. */
    public SealedPerson seal(UUID id, Person person) {
        String phone = person.phone() == null ? null : person.phone().digits();
        return new SealedPerson(
                cipher.encrypt(PersonalField.NAME, id, person.name()),
                person.document().type().code(),
                cipher.encrypt(PersonalField.DOCUMENT, id, person.document().number()),
                documentIndex(person.document().type().code(), person.document().number()),
                cipher.encrypt(PersonalField.PHONE, id, phone),
                phoneIndex(phone),
                nameIndex(person.name(), person.birthDate()),
                soundIndex(person.name(), person.birthDate()));
    }

    /** What is stored as {@code document_index} of that document, null for no number. */
    public byte[] documentIndex(String type, String number) {
        return number == null ? null : index.of(DOCUMENT, text(type, number));
    }

    /** What is stored as {@code phone_index} of that number, null for null. */
    byte[] phoneIndex(String digits) {
        return digits == null ? null : index.of(PHONE, digits);
    }

    /** What is stored as {@code name_index}, null without a birth date. */
    byte[] nameIndex(String name, LocalDate birthDate) {
        return birthDate == null ? null : index.of(NAME, text(name, birthDate));
    }

    /** What is stored as {@code sound_index}, null without a birth date. */
    byte[] soundIndex(String name, LocalDate birthDate) {
        return birthDate == null ? null : index.of(SOUND, text(Pinyin.of(name), birthDate));
    }

    /** The person of the row of that id, in clear. */
    public Person open(UUID id, byte[] name, String documentType, byte[] document, byte[] phone, LocalDate birthDate) {
        String digits = cipher.decrypt(PersonalField.PHONE, id, phone);
        return new Person(
                cipher.decrypt(PersonalField.NAME, id, name),
                new IdentityDocument(
                        DocumentType.of(documentType), cipher.decrypt(PersonalField.DOCUMENT, id, document)),
                digits == null ? null : new Mobile(digits),
                birthDate);
    }

    /** Whether one document has two values of {@code document_index} now, as the key is being changed. */
    boolean indexIsBeingChanged() {
        return index.isBeingChanged();
    }

    /** The values of {@code document_index} under which the holder of that document may stand. */
    public List<byte[]> byDocument(IdentityDocument document) {
        return index.lookups(DOCUMENT, text(document));
    }

    /** The values of {@code phone_index} under which whoever has that number may stand. */
    public List<byte[]> byPhone(Mobile phone) {
        return index.lookups(PHONE, phone.digits());
    }

    /** The values of {@code name_index} under which somebody of that name and birth date may stand. */
    public List<byte[]> byName(String name, LocalDate birthDate) {
        return index.lookups(NAME, text(name, birthDate));
    }

    private static String text(IdentityDocument document) {
        return text(document.type().code(), document.number());
    }

    private static String text(String documentType, String number) {
        return documentType + ":" + number;
    }

    private static String text(String name, LocalDate birthDate) {
        return name.strip() + ":" + birthDate;
    }
}
