package org.gulou.notification.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.notification.inbox.Language;
import org.gulou.notification.inbox.Severity;
import org.gulou.notification.inbox.Subject;

/** Reads what waits for a user: first what is to be acknowledged, by its deadline, then what is unread, by severity and age. */
@ApplicationScoped
class Tasks {

    private static final Keyset<TaskRow> ORDER =
            Keyset.of(Key.uuid("id", "t.id", TaskRow::id), Key.number("urgency", "t.urgency", TaskRow::urgency));

    // A call somebody else has answered no longer waits for this one.
    private static final String WAITING = """
            SELECT t.* FROM (
              SELECT n.id, n.title_zh, n.title_en, n.severity, n.subject_type, n.subject_id, n.area_code, n.created_at,
                     n.acknowledge_by, n.read_at, w.answer,
                     CASE WHEN w.answer THEN extract(epoch FROM n.acknowledge_by)::bigint
                          ELSE CASE n.severity WHEN 'URGENT' THEN 1 WHEN 'WARNING' THEN 2 ELSE 3 END * 100000000000
                               + extract(epoch FROM n.created_at)::bigint END AS urgency
                FROM notification n
                LEFT JOIN call c ON c.id = n.call_id
                CROSS JOIN LATERAL (SELECT n.acknowledge_by IS NOT NULL AND n.acknowledged_at IS NULL
                                       AND c.state IS DISTINCT FROM 'ANSWERED' AS answer) w
               WHERE n.user_id = ? AND (n.read_at IS NULL OR n.acknowledge_by IS NOT NULL AND n.acknowledged_at IS NULL)) t
             WHERE (t.answer OR t.read_at IS NULL) AND\s""";

    private final DataSource database;

    Tasks(DataSource database) {
        this.database = database;
    }

    Page<TaskView> of(String user, PageRequest page, Language language) {
        Keyset.Slice<TaskRow> slice = ORDER.slice(page);
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(WAITING + slice.predicate() + slice.orderBy() + slice.limit())) {
            statement.setString(1, user);
            int index = 2;
            for (Object value : slice.params()) {
                statement.setObject(index++, value);
            }
            List<TaskRow> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(read(row, language));
                }
            }
            return slice.page(rows).map(TaskRow::view);
        } catch (SQLException e) {
            throw new TaskFault(e);
        }
    }

    private static TaskRow read(ResultSet row, Language language) throws SQLException {
        boolean answer = row.getBoolean("answer");
        String title = switch (language) {
            case ZH -> row.getString("title_zh");
            case EN -> row.getString("title_en");
        };
        return new TaskRow(
                row.getLong("urgency"),
                new TaskView(
                        row.getObject("id", UUID.class),
                        answer ? TaskKind.ACKNOWLEDGE : TaskKind.READ,
                        title,
                        Severity.valueOf(row.getString("severity")),
                        new Subject(
                                row.getString("subject_type"),
                                row.getString("subject_id"),
                                new AreaCode(row.getString("area_code"))),
                        instant(row, "created_at"),
                        answer ? instant(row, "acknowledge_by") : null));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
