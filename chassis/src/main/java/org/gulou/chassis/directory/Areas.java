package org.gulou.chassis.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** The places this service knows of. */
@ApplicationScoped
public class Areas {

    private static final String FIND =
            "SELECT code, name, level, valid_from, valid_to FROM directory_area WHERE code = ?";

    // The name is the one borne on that day; a place without history bears its present one.
    private static final String INSIDE = """
            SELECT a.code, coalesce(h.name, a.name) AS name, a.level, a.valid_from, a.valid_to
              FROM directory_area a
              LEFT JOIN LATERAL (
                SELECT name FROM directory_area_history
                 WHERE code = a.code AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to > ?)
                 ORDER BY n DESC LIMIT 1) h ON true
             WHERE a.code >= ? AND a.code < ? AND a.level = ?
               AND (a.valid_from IS NULL OR a.valid_from <= ?) AND (a.valid_to IS NULL OR a.valid_to > ?)
             ORDER BY a.code
            """;

    private final Replica replica;

    Areas(Replica replica) {
        this.replica = replica;
    }

    /** The place of that code, valid or retired. */
    public Optional<AreaEntry> find(AreaCode code) {
        return replica.one(Areas::read, FIND, code.value());
    }

    /** All places of that level inside the area, itself included, that are valid on that business day; by code. */
    public List<AreaEntry> inside(AreaCode area, AreaLevel level, LocalDate on) {
        return replica.list(Areas::read, INSIDE, on, on, area.lowerBound(), area.upperBound(), level.name(), on, on);
    }

    /** The places directly below the area that are valid on that business day; by code. */
    public List<AreaEntry> children(AreaCode area, LocalDate on) {
        return area.level().below().map(level -> inside(area, level, on)).orElse(List.of());
    }

    private static AreaEntry read(ResultSet row) throws SQLException {
        return new AreaEntry(
                new AreaCode(row.getString("code")),
                row.getString("name"),
                AreaLevel.valueOf(row.getString("level")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
