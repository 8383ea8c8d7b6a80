package org.gulou.grid.resident;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.gulou.grid.guard.BlindIndex;
import org.gulou.grid.guard.Cipher;

/** Seals residents as they stood before the keys were changed. */
public final class OldPeople {

    private static final String READ =
            "SELECT name, document_type, document, phone, birth_date FROM resident WHERE id = ?";
    private static final String WRITE = """
            UPDATE resident SET name = ?, document = ?, document_index = ?, phone = ?, phone_index = ?, name_index = ?,
                   sound_index = ? WHERE id = ?
            """;

    private final PersonSealer now;
    private final PersonSealer before;

    /** People are read with the cipher of now, and sealed with those of before. */
    public OldPeople(Cipher now, Cipher before, BlindIndex indexBefore) {
        this.now = new PersonSealer(now, indexBefore);
        this.before = new PersonSealer(before, indexBefore);
    }

    /** Seals that resident under the old keys. */
    public void putBack(Connection connection, UUID id) throws SQLException {
        SealedPerson old = before.seal(id, person(connection, id));
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setBytes(1, old.name());
            write.setBytes(2, old.document());
            write.setBytes(3, old.documentIndex());
            write.setBytes(4, old.phone());
            write.setBytes(5, old.phoneIndex());
            write.setBytes(6, old.nameIndex());
            write.setBytes(7, old.soundIndex());
            write.setObject(8, id);
            write.executeUpdate();
        }
    }

    private Person person(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, id);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return now.open(
                        id,
                        row.getBytes("name"),
                        row.getString("document_type"),
                        row.getBytes("document"),
                        row.getBytes("phone"),
                        row.getObject("birth_date", LocalDate.class));
            }
        }
    }
}
