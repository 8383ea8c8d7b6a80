package org.gulou.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Lays obligations down, any number in one statement; those that are there already stay as they are. */
@ApplicationScoped
class ObligationWriter {

    private static final String INSERT = """
            INSERT INTO obligation
              (id, template_code, unit_kind, unit_code, area_code, period, day, due_at, state, updated_at, version)
            SELECT id, template_code, unit_kind, unit_code, area_code, period, ?, due_at, state, updated_at, 0
              FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
                          ?::text[], ?::timestamptz[])
                AS o (id, template_code, unit_kind, unit_code, area_code, period, due_at, state, updated_at)
            ON CONFLICT (template_code, unit_code, period) DO NOTHING
            RETURNING id
            """;

    private final DataSource database;

    ObligationWriter(DataSource database) {
        this.database = database;
    }

    /** Writes those that are new, and answers them in their order; {@code day} is the business day they belong to. */
    List<Obligation> write(List<Obligation> obligations, LocalDate day) {
        if (obligations.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, day);
            statement.setArray(2, column(connection, "uuid", obligations, Obligation::id));
            statement.setArray(3, column(connection, "text", obligations, Obligation::templateCode));
            statement.setArray(
                    4, column(connection, "text", obligations, o -> o.unitKind().name()));
            statement.setArray(5, column(connection, "text", obligations, Obligation::unitCode));
            statement.setArray(
                    6, column(connection, "text", obligations, o -> o.areaCode().value()));
            statement.setArray(
                    7, column(connection, "text", obligations, o -> o.period().value()));
            statement.setArray(
                    8,
                    column(
                            connection,
                            "timestamptz",
                            obligations,
                            o -> o.dueAt().atOffset(ZoneOffset.UTC)));
            statement.setArray(
                    9, column(connection, "text", obligations, o -> o.state().name()));
            statement.setArray(
                    10,
                    column(
                            connection,
                            "timestamptz",
                            obligations,
                            o -> o.updatedAt().atOffset(ZoneOffset.UTC)));
            Set<UUID> written = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    written.add(rows.getObject("id", UUID.class));
                }
            }
            return obligations.stream().filter(o -> written.contains(o.id())).toList();
        } catch (SQLException e) {
            throw new ObligationFault("Cannot write obligations", e);
        }
    }

    private static java.sql.Array column(
            Connection connection, String type, List<Obligation> obligations, Function<Obligation, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, obligations.stream().map(value).toArray());
    }
}
