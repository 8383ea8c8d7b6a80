package org.gulou.grid.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gulou.grid.sql.Columns;

/** A dated change as it was recorded: the codes it began with, and what they became, each with its name. */
public record AreaChangeView(
        UUID id,
        AreaChangeKind kind,
        LocalDate effectiveOn,
        List<String> from,
        List<AreaTarget> to,
        Instant recordedAt) {

    static AreaChangeView from(ResultSet row) throws SQLException {
        String[] codes = (String[]) row.getArray("to_codes").getArray();
        String[] names = (String[]) row.getArray("to_names").getArray();
        List<AreaTarget> targets = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            targets.add(new AreaTarget(codes[i], names[i]));
        }
        return new AreaChangeView(
                row.getObject("id", UUID.class),
                AreaChangeKind.valueOf(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class),
                List.of((String[]) row.getArray("from_codes").getArray()),
                List.copyOf(targets),
                Columns.instant(row, "recorded_at"));
    }
}
