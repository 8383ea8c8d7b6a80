package org.gulou.grid.sql;

import java.sql.Array;
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

    /** An array column of that type, {@code UUID[].class} or {@code String[].class}. */
    public static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
        Array values = row.getArray(column);
        return values == null ? null : type.cast(values.getArray());
    }
}
