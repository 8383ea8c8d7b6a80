package org.gulou.grid.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes a value of the row a result stands at.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowReader<T> {

    /** Reads the row and moves nowhere. */
    T read(ResultSet row) throws SQLException;
}
