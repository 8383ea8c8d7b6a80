package org.gulou.grid.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.sql.Columns;

/** An entry of the register as a merge sees it; {@code livesThere} unless they have moved out or died. */
record Entry(
        UUID id,
        String countyCode,
        AreaCode gridCode,
        UUID householdId,
        UUID mergedInto,
        boolean livesThere,
        long version) {

    static Entry from(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("county_code"),
                Columns.area(row, "grid_code"),
                row.getObject("household_id", UUID.class),
                row.getObject("merged_into", UUID.class),
                row.getBoolean("lives_there"),
                row.getLong("version"));
    }

    boolean isMerged() {
        return mergedInto != null;
    }
}
