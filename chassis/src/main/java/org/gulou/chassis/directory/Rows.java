package org.gulou.chassis.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gulou.chassis.area.AreaCode;

/** Columns to values and back, null to null. */
final class Rows {

    private Rows() {}

    static AreaCode area(ResultSet row, String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : new AreaCode(code);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
