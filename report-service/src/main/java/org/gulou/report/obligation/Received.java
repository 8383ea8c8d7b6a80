package org.gulou.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gulou.report.period.Period;

/** When reports were first received, owed or not: figures count from their submission, and what counted once is never forgotten. */
@ApplicationScoped
class Received {

    private static final String FIRST = """
            SELECT unit_code, min(counts_from) AS received_at FROM standing
             WHERE template_code = ? AND period = ? AND unit_code = ANY(?) GROUP BY unit_code
            """;

    private final DataSource database;

    Received(DataSource database) {
        this.database = database;
    }

    /** By unit; those that have handed nothing in are left out. */
    Map<String, Instant> first(String templateCode, Period period, List<String> unitCodes) {
        Map<String, Instant> first = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIRST)) {
            Array units = connection.createArrayOf("text", unitCodes.toArray());
            statement.setString(1, templateCode);
            statement.setString(2, period.value());
            statement.setArray(3, units);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Instant at =
                            row.getObject("received_at", OffsetDateTime.class).toInstant();
                    first.put(row.getString("unit_code"), at);
                }
            }
            return first;
        } catch (SQLException e) {
            throw new ObligationFault("Cannot read what has been received", e);
        }
    }
}
