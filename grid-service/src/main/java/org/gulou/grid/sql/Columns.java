package org.gulou.grid.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.gulou.chassis.area.AreaCode;

/** Columns as the types of the domain, null as null. */
public final class Columns {

    private Columns() {}

    /** A code column. */
    public static AreaCode area(ResultSet row, String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : new AreaCode(code);
    }

    /** A timestamptz. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
