package org.gulou.grid.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.sql.Columns;

/** That a household got another number when its grid was joined to one where that number was in use; the change that was the reason. */
public record HouseholdRenumberingView(
        UUID householdId,
        UUID changeId,
        AreaCode fromGrid,
        String fromNumber,
        AreaCode toGrid,
        String toNumber,
        Instant at) {

    static HouseholdRenumberingView from(ResultSet row) throws SQLException {
        return new HouseholdRenumberingView(
                row.getObject("household_id", UUID.class),
                row.getObject("change_id", UUID.class),
                Columns.area(row, "from_grid"),
                row.getString("from_number"),
                Columns.area(row, "to_grid"),
                row.getString("to_number"),
                Columns.instant(row, "at"));
    }
}
