package org.gulou.chassis.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.gulou.chassis.problem.Violation;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The rows that were rejected, encrypted. */
@ApplicationScoped
class ImportErrors {

    private static final String INSERT = "INSERT INTO import_error (import_id, line, content) VALUES (?, ?, ?)";
    private static final Keyset<RejectedRow> ORDER = Keyset.of(Key.number("line", "line", RejectedRow::line));

    private final DataSource database;
    private final ImportCipher cipher;
    private final ObjectMapper json;

    ImportErrors(DataSource database, ImportCipher cipher, ObjectMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
    }

    /** Stores rejected rows, in the running transaction. */
    @Transactional(TxType.MANDATORY)
    public void add(UUID id, List<RejectedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (RejectedRow row : rows) {
                statement.setObject(1, id);
                statement.setLong(2, row.line());
                statement.setBytes(
                        3,
                        cipher.seal(
                                json.writeValueAsBytes(new Content(row.cells(), row.violations())),
                                context(id, row.line())));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot store rejected rows", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rejected row is plain text", e);
        }
    }

    /** A page of them, by line. */
    Page<RejectedRow> page(UUID id, PageRequest page) {
        Keyset.Slice<RejectedRow> slice = ORDER.slice(page);
        Page<RejectedRow> rows = slice.page(read(
                id,
                "SELECT line, content FROM import_error WHERE import_id = ? AND " + slice.predicate()
                        + slice.orderBy()
                        + slice.limit(),
                slice.params()));
        return rows;
    }

    /** At most that many of those past a line. */
    List<RejectedRow> after(UUID id, long line, int limit) {
        return read(
                id,
                "SELECT line, content FROM import_error WHERE import_id = ? AND line > ? ORDER BY line LIMIT ?",
                List.of(line, limit));
    }

    private List<RejectedRow> read(UUID id, String sql, List<Object> params) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            for (int i = 0; i < params.size(); i++) {
                statement.setObject(i + 2, params.get(i));
            }
            List<RejectedRow> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long line = row.getLong("line");
                    Content content =
                            json.readValue(cipher.open(row.getBytes("content"), context(id, line)), Content.class);
                    rows.add(new RejectedRow(line, content.cells(), content.violations()));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot read rejected rows", e);
        } catch (IOException e) {
            throw new IllegalStateException("A rejected row cannot be read", e);
        }
    }

    private static String context(UUID id, long line) {
        return "error:" + id + ":" + line;
    }

    /** What is encrypted. */
    record Content(List<String> cells, List<Violation> violations) {}
}
