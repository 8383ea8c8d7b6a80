package org.gulou.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The files themselves: encrypted blocks in the database, so that any replica can go on with them and a backup has them whole. */
@ApplicationScoped
class ImportFiles {

    private static final String INSERT = "INSERT INTO import_block (import_id, n, content) VALUES (?, ?, ?)";
    private static final String SELECT = "SELECT content FROM import_block WHERE import_id = ? AND n = ?";

    private final DataSource database;
    private final ImportCipher cipher;

    ImportFiles(DataSource database, ImportCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Stores a block, committed at once: nothing is held while a slow sender takes their time. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void append(UUID id, int n, byte[] block) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, id);
            statement.setInt(2, n);
            statement.setBytes(3, cipher.seal(block, context(id, n)));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot store a block of an import", e);
        }
    }

    /** A stream over the whole file, one block in memory at a time. */
    InputStream open(UUID id) {
        return new BlockStream(n -> block(id, n));
    }

    private byte[] block(UUID id, int n) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setObject(1, id);
            statement.setInt(2, n);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? cipher.open(row.getBytes(1), context(id, n)) : null;
            }
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot read a block of an import", e);
        }
    }

    private static String context(UUID id, int n) {
        return "block:" + id + ":" + n;
    }
}
