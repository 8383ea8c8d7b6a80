package org.gulou.grid.riskarea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.grid.sql.Columns;

/** An entry of the list of risk areas. {@code until} is the first day no longer listed, left out while it is open. */
public record RiskAreaView(
        UUID id,
        AreaCode areaCode,
        String place,
        RiskLevel level,
        LocalDate from,
        LocalDate until,
        String source,
        long version)
        implements Tagged {

    static RiskAreaView from(ResultSet row) throws SQLException {
        return new RiskAreaView(
                row.getObject("id", UUID.class),
                Columns.area(row, "area_code"),
                row.getString("place"),
                RiskLevel.valueOf(row.getString("level")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("source"),
                row.getLong("version"));
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
