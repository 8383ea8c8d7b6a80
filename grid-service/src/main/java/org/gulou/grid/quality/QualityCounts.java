package org.gulou.grid.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.sql.Columns;

/** The residents of an area who live there, and how many of their records are what they should be. */
record QualityCounts(AreaCode areaCode, String areaName, long residents, long complete, long valid, long verified) {

    static QualityCounts from(ResultSet row) throws SQLException {
        return new QualityCounts(
                Columns.area(row, "code"),
                row.getString("name"),
                row.getLong("residents"),
                row.getLong("complete"),
                row.getLong("valid"),
                row.getLong("verified"));
    }
}
