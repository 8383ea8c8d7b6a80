package org.gulou.grid.campaign.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.sql.Columns;

/** Reads where a target is counted. */
final class Places {

    private Places() {}

    static Place of(ResultSet row) throws SQLException {
        return Place.of(
                Columns.area(row, "area_code"),
                row.getInt("dose"),
                Columns.array(row, "site_ids", UUID[].class),
                Columns.array(row, "department_codes", String[].class));
    }
}
