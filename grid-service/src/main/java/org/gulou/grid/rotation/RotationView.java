package org.gulou.grid.rotation;

import java.util.List;

/** How many rows have not yet been seen to stand under the present keys or do not any more, table by table. Old keys may go once nothing remains. */
public record RotationView(long remaining, List<Table> tables) {

    /** One table: how many rows it has, and how many of them remain. */
    public record Table(String table, long rows, long remaining) {}

    static RotationView of(List<Table> tables) {
        return new RotationView(tables.stream().mapToLong(Table::remaining).sum(), tables);
    }
}
