package org.gulou.grid.rotation;

import java.util.Map;
import java.util.UUID;

/** A row in clear, for the moment between two keys: its texts and clear columns, null for null. Never prints anything. */
public final class OpenedRow {

    private final UUID id;
    private final Map<String, String> texts;
    private final Map<String, Object> clear;

    OpenedRow(UUID id, Map<String, String> texts, Map<String, Object> clear) {
        this.id = id;
        this.texts = texts;
        this.clear = clear;
    }

    /** What stood encrypted in that column. */
    public String text(String column) {
        return texts.get(column);
    }

    /** What stands in that column of {@link SealedTable#clear}, of that type as JDBC gives it. */
    public <T> T clear(String column, Class<T> type) {
        return type.cast(clear.get(column));
    }

    @Override
    public String toString() {
        return "OpenedRow[" + id + "]";
    }
}
