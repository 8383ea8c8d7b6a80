package org.gulou.grid.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gulou.grid.guard.PersonalField;

/**
 * A table with encrypted columns, as the feature it belongs to describes it to the rotation of keys: a CDI producer. The table has the
 * columns {@code county_code} and {@code id}, with an index that begins with both; its ciphertexts are bound to the id.
 *
 * @param cells the encrypted columns
 * @param indexes the columns that hold blind indexes
 * @param clear columns in clear that are needed to make the indexes
 */
public record SealedTable(String name, List<Cell> cells, List<Index> indexes, List<String> clear) {

    /** A table of these encrypted columns. */
    public static SealedTable of(String name, Cell... cells) {
        return new SealedTable(name, List.of(cells), List.of(), List.of());
    }

    /** The same with a blind index, made of what the row says: null where there is none. */
    public SealedTable indexed(String column, Function<OpenedRow, byte[]> value) {
        List<Index> more = new ArrayList<>(indexes);
        more.add(new Index(column, value));
        return new SealedTable(name, cells, List.copyOf(more), clear);
    }

    /** The same with these columns in clear for the indexes to be made of. */
    public SealedTable withClear(String... columns) {
        return new SealedTable(name, cells, indexes, List.copyOf(Arrays.asList(columns)));
    }

    /** The columns that change with the keys: those of the cells, then those of the indexes. */
    List<String> sealed() {
        return Stream.concat(cells.stream().map(Cell::column), indexes.stream().map(Index::column))
                .toList();
    }

    /** The columns that an earlier release wrote in clear. */
    List<String> onceInClear() {
        return cells.stream().flatMap(cell -> cell.onceInClear().stream()).toList();
    }

    /**
     * An encrypted column.
     *
     * @param field what it is encrypted as
     * @param onceInClear the column in which an earlier release kept the same in clear; what stands there is sealed, and taken out
     */
    public record Cell(String column, PersonalField field, Optional<String> onceInClear) {

        /** A column that has been encrypted ever since. */
        public static Cell of(String column, PersonalField field) {
            return new Cell(column, field, Optional.empty());
        }

        /** The same, which an earlier release kept in that column. */
        public Cell onceInClear(String before) {
            return new Cell(column, field, Optional.of(before));
        }
    }

    /** A column that holds a blind index, and how its present value is made. */
    record Index(String column, Function<OpenedRow, byte[]> value) {}
}
