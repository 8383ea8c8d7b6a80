package org.gulou.chassis.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What the earlier chunks of a dry run would have made known: it stands for the writes a real run would have done, so that later rows
 * are judged the same. In the running transaction.
 */
@ApplicationScoped
class KnownRows {

    private static final String LOAD = "SELECT key, content FROM import_known WHERE import_id = ? AND key = ANY (?)";
    private static final String SAVE = """
            INSERT INTO import_known (import_id, key, content) VALUES (?, ?, ?)
            ON CONFLICT (import_id, key) DO UPDATE SET content = excluded.content
            """;

    private final DataSource database;
    private final ImportCipher cipher;
    private final ObjectMapper json;

    KnownRows(DataSource database, ImportCipher cipher, ObjectMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
    }

    /** What earlier chunks made known of these keys. */
    @Transactional(TxType.MANDATORY)
    public <S> Map<String, S> load(UUID id, Set<String> keys, Class<S> type) {
        Map<ByteBuffer, String> byHash = new HashMap<>();
        keys.forEach(key -> byHash.put(ByteBuffer.wrap(hash(key)), key));
        Map<String, S> known = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setObject(1, id);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea",
                            byHash.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new)));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    byte[] hash = row.getBytes(1);
                    byte[] content = cipher.open(row.getBytes(2), context(id, hash));
                    known.put(byHash.get(ByteBuffer.wrap(hash)), json.readValue(content, type));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot read what a dry run knows", e);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read back a " + type.getSimpleName(), e);
        }
    }

    /** Keeps what this chunk has made known. */
    @Transactional(TxType.MANDATORY)
    public void save(UUID id, Map<String, ?> known) {
        if (known.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SAVE)) {
            for (Map.Entry<String, ?> entry : known.entrySet()) {
                byte[] hash = hash(entry.getKey());
                statement.setObject(1, id);
                statement.setBytes(2, hash);
                statement.setBytes(3, cipher.seal(json.writeValueAsBytes(entry.getValue()), context(id, hash)));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot keep what a dry run knows", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is known must be a plain record", e);
        }
    }

    private byte[] hash(String key) {
        return cipher.fingerprint(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String context(UUID id, byte[] hash) {
        return "known:" + id + ":" + HexFormat.of().formatHex(hash);
    }
}
