package org.gulou.grid.duplicate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What two entries must share to be looked at: nothing else reaches the least score, {@value #LEAST_SCORE}. A family shares its phone and
 * twins their birthday; neither makes a pair.
 */
enum Candidates {
    SAME_SOUND("sound_index"),
    SAME_PHONE("phone_index", "birth_date"),
    SAME_DOCUMENT("document_index");

    static final int LEAST_SCORE = 50;

    private final List<String> keys;

    Candidates(String... keys) {
        this.keys = List.of(keys);
    }

    /** That the rows {@code a} and {@code b} share it. */
    String shared() {
        return keys.stream().map(key -> "a." + key + " = b." + key).collect(Collectors.joining(" AND "));
    }

    /** A join of the row {@code a} to what more than one row of those {@code r} has; it spares a look for each row of a whole county. */
    String amongMany(String rows) {
        String columns = String.join(", ", keys);
        return " JOIN (SELECT " + columns + " FROM resident r WHERE r.merged_into IS NULL AND " + rows + " GROUP BY "
                + columns + " HAVING count(*) > 1) k ON "
                + keys.stream().map(key -> "a." + key + " = k." + key).collect(Collectors.joining(" AND "));
    }
}
