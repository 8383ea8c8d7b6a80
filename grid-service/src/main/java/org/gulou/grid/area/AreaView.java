package org.gulou.grid.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.grid.sql.Columns;

/**
 * A place. {@code officialCode} is the padded one, which grids do not have; {@code validTo} is the first day on which the place no
 * longer exists.
 */
public record AreaView(
        AreaCode code,
        String officialCode,
        AreaLevel level,
        String name,
        AreaCode parentCode,
        LocalDate validFrom,
        LocalDate validTo,
        AreaCode successorCode,
        long version)
        implements Tagged {

    static AreaView of(
            AreaCode code, String name, LocalDate validFrom, LocalDate validTo, AreaCode successorCode, long version) {
        return new AreaView(
                code,
                code.official().orElse(null),
                code.level(),
                name,
                code.parent().orElse(null),
                validFrom,
                validTo,
                successorCode,
                version);
    }

    static AreaView from(ResultSet row) throws SQLException {
        return of(
                Columns.area(row, "code"),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Columns.area(row, "successor_code"),
                row.getLong("version"));
    }

    /** Whether the place exists on that business day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
