package org.gulou.grid.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.gulou.grid.sql.Columns;

/**
 * What was removed of one kind on one day: the details of {@code removed} rows whose matter had ended before {@code endedBefore}. An
 * import file is an entry of its own.
 */
public record PurgeView(
        UUID id, String kind, Instant endedBefore, long removed, Instant startedAt, Instant finishedAt) {

    static PurgeView from(ResultSet row) throws SQLException {
        return new PurgeView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Columns.instant(row, "ended_before"),
                row.getLong("removed"),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "finished_at"));
    }
}
