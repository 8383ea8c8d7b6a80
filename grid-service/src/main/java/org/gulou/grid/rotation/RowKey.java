package org.gulou.grid.rotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Where a row stands in the order the rotation goes by. */
record RowKey(String county, UUID id) {

    /** Before every row. */
    static final RowKey START = new RowKey("", new UUID(0, 0));

    static RowKey from(ResultSet row, String county, String id) throws SQLException {
        return new RowKey(row.getString(county), row.getObject(id, UUID.class));
    }
}
