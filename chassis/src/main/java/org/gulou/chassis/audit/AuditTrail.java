package org.gulou.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the trail and proves it. */
@ApplicationScoped
public class AuditTrail {

    private static final int FETCH = 1_000;
    private static final String WALK = "SELECT s.seq, s.entry_id, s.hash, " + AuditRows.COLUMNS
            + " FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id WHERE s.seq > ? ORDER BY s.seq LIMIT "
            + FETCH;
    // An entry that is neither sealed nor waiting was slipped in.
    private static final String PENDING = "SELECT count(*) FROM audit_pending";
    private static final String STRAYS = """
            SELECT count(*) FROM audit_entry e
             WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)
               AND NOT EXISTS (SELECT 1 FROM audit_pending p WHERE p.entry_id = e.id)
            """;

    private final DataSource database;

    AuditTrail(DataSource database) {
        this.database = database;
    }

    /** Walks the whole chain and says whether it is sound. */
    public AuditVerification verify() {
        try (Connection connection = database.getConnection()) {
            long last = 0;
            byte[] previous = Chain.ORIGIN;
            boolean more = true;
            while (more) {
                more = false;
                try (PreparedStatement statement = connection.prepareStatement(WALK)) {
                    statement.setLong(1, last);
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            if (!fits(row, last, previous)) {
                                return new AuditVerification(last, count(connection, PENDING), last + 1);
                            }
                            last++;
                            previous = row.getBytes("hash");
                            more = true;
                        }
                    }
                }
            }
            boolean strays = count(connection, STRAYS) > 0;
            return new AuditVerification(last, count(connection, PENDING), strays ? last + 1 : null);
        } catch (SQLException e) {
            throw new AuditFault("Cannot read the audit trail", e);
        }
    }

    private static boolean fits(ResultSet row, long last, byte[] previous) throws SQLException {
        AuditEntry entry = AuditRows.read(row);
        return row.getLong("seq") == last + 1
                && entry != null
                && entry.id().equals(row.getObject("entry_id", UUID.class))
                && Arrays.equals(row.getBytes("hash"), Chain.next(previous, entry));
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
