package org.gulou.grid.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.sql.Columns;

/** That a place has had another code since a change; of a grid that ended by its split, the first of its grids, which took what no household took along. */
public record AreaRecoding(AreaCode from, AreaCode to) {

    static AreaRecoding from(ResultSet row) throws SQLException {
        return new AreaRecoding(Columns.area(row, "from_code"), Columns.area(row, "to_code"));
    }
}
