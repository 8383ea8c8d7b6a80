package org.gulou.chassis.imports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.imports.sheet.SheetFormat;

/** Reads a row of {@code import_job}. */
final class JobRow {

    private JobRow() {}

    static ImportJob read(ResultSet row) throws SQLException {
        String format = row.getString("format");
        long total = row.getLong("total");
        Long totalOrNull = row.wasNull() ? null : total;
        return new ImportJob(
                new ImportContext(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("sender"),
                        texts(row, "areas").stream().map(AreaCode::new).toList(),
                        OnDuplicate.valueOf(row.getString("on_duplicate")),
                        instant(row, "received_at")),
                row.getBoolean("dry_run"),
                ImportState.valueOf(row.getString("state")),
                format == null ? null : SheetFormat.valueOf(format),
                texts(row, "header"),
                totalOrNull,
                new Tally(
                        row.getLong("created"),
                        row.getLong("updated"),
                        row.getLong("unchanged"),
                        row.getLong("rejected")),
                StoredProblem.read(row.getString("problem_code"), row.getString("problem_facts")),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? List.of()
                : Stream.of((Object[]) array.getArray()).map(String.class::cast).toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
