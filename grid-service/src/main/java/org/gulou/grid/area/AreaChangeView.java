package org.gulou.grid.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.grid.sql.Columns;

/**
 * A dated change: the codes it began with, and what they became, each with its name; whether it has been carried out, and if it could not
 * be, the code of what was in its way.
 */
public record AreaChangeView(
        UUID id,
        AreaChangeKind kind,
        LocalDate effectiveOn,
        List<String> from,
        List<AreaTarget> to,
        AreaChangeState state,

        @Schema(description = "Only of a failed one: the code of the fault, as an error would bear it.")
        String failure,

        Instant recordedAt,
        Instant carriedOutAt)
        implements Tagged {

    @Override
    public ETag etag() {
        // What was asked for is never altered.
        return ETag.ofState(state.name());
    }

    static AreaChangeView from(ResultSet row) throws SQLException {
        List<String> codes = texts(row, "to_codes");
        List<String> names = texts(row, "to_names");
        List<String> parts = texts(row, "part_codes");
        List<String> homes = texts(row, "part_targets");
        List<UUID> households = List.of(Columns.array(row, "household_ids", UUID[].class));
        List<String> grids = texts(row, "household_targets");
        List<AreaTarget> targets = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            targets.add(new AreaTarget(
                    codes.get(i),
                    names.get(i),
                    goingTo(codes.get(i), parts, homes),
                    goingTo(codes.get(i), households, grids)));
        }
        return new AreaChangeView(
                row.getObject("id", UUID.class),
                AreaChangeKind.valueOf(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class),
                texts(row, "from_codes"),
                List.copyOf(targets),
                AreaChangeState.valueOf(row.getString("state")),
                row.getString("failure"),
                Columns.instant(row, "recorded_at"),
                Columns.instant(row, "carried_out_at"));
    }

    private static <T> List<T> goingTo(String home, List<T> all, List<String> homes) {
        List<T> own = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (homes.get(i).equals(home)) {
                own.add(all.get(i));
            }
        }
        return own.isEmpty() ? null : List.copyOf(own);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
