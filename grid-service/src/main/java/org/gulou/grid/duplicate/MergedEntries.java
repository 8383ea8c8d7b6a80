package org.gulou.grid.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlReader;

/** The entries of the register that have turned out to be second ones of somebody. */
@ApplicationScoped
public class MergedEntries {

    private static final String MERGED_INTO = """
            WITH RECURSIVE entry (county_code, id) AS (
                SELECT county_code, id FROM resident WHERE id = ?
                UNION
                SELECT m.county_code, m.duplicate_id
                  FROM entry e JOIN resident_merge m
                    ON m.county_code = e.county_code AND m.survivor_id = e.id AND m.undone_at IS NULL)
            SELECT id FROM entry
            """;

    private final SqlReader reader;

    MergedEntries(SqlReader reader) {
        this.reader = reader;
    }

    /**
     * That entry, then all that are merged into it, be it by way of others, wherever they live: what of them somebody may see is another
     * question.
     */
    public List<UUID> of(UUID entry) {
        List<UUID> all = SystemScope.call(
                () -> reader.list(row -> row.getObject("id", UUID.class), MERGED_INTO, List.of(entry)));
        return Stream.concat(Stream.of(entry), all.stream()).distinct().toList();
    }
}
