package org.gulou.grid.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlReader;

/** By what ids a person goes in the trail: that of their entry, and those of the entries found to be second ones of theirs. */
@ApplicationScoped
class MergedEntries {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
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

    /** All of them, wherever they live: what of the trail somebody may read is another question. None for null. */
    List<String> of(String resident) {
        if (resident == null) {
            return List.of();
        }
        Stream<String> merged = ID.matcher(resident).matches() ? mergedInto(UUID.fromString(resident)) : Stream.empty();
        return Stream.concat(Stream.of(resident), merged).distinct().toList();
    }

    private Stream<String> mergedInto(UUID id) {
        return SystemScope.call(() -> reader.list(row -> row.getString("id"), MERGED_INTO, List.of(id))).stream();
    }
}
