package org.gulou.grid.rotation;

import java.util.Arrays;
import java.util.List;

/** A row as stored: the values of its encrypted columns and of its indexes, in the order its table names them. */
record SealedRow(RowKey key, List<byte[]> values) {

    byte[] value(int column) {
        return values.get(column);
    }

    boolean isSameAs(SealedRow other) {
        return Arrays.deepEquals(values.toArray(), other.values.toArray());
    }

    @Override
    public String toString() {
        return "SealedRow[" + key.id() + "]";
    }
}
