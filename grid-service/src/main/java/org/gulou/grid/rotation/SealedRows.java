package org.gulou.grid.rotation;

import java.util.List;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;

/**
 * A table with encrypted columns, for the rotation of keys. A CDI bean of the feature the table belongs to. The table has the
 * columns {@code county_code} and {@code id}, with an index that begins with both; its ciphertexts are bound to the id.
 */
public interface SealedRows {

    /** The name of the table. */
    String table();

    /** The encrypted columns and what each is encrypted as. */
    Map<String, PersonalField> ciphertexts();

    /** Of encrypted columns, the column in which an earlier release kept the same in clear; what stands there is sealed, and taken out. */
    default Map<String, String> onceInClear() {
        return Map.of();
    }

    /** The columns that hold blind indexes. */
    default List<String> indexes() {
        return List.of();
    }

    /** Columns in clear that are needed to make the indexes. */
    default List<String> clear() {
        return List.of();
    }

    /** The present values of {@link #indexes}, in that order, null where there is none. */
    default List<byte[]> index(OpenedRow row) {
        return List.of();
    }
}
