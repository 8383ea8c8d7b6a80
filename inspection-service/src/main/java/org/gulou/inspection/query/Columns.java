package org.gulou.inspection.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** Columns to values, null to null. */
public final class Columns {

    private Columns() {}

    /** A timestamptz. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** An area code. */
    public static AreaCode area(ResultSet row, String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : new AreaCode(code);
    }

    /** A uuid. */
    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The name of a constant. */
    public static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
