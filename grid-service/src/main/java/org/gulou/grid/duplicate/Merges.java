package org.gulou.grid.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gulou.grid.duplicate.AffiliationTables.Owner;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** The merges that were made, with what was taken over in each. */
@ApplicationScoped
class Merges {

    private static final String NOTE = """
            INSERT INTO resident_merge (county_code, id, survivor_id, duplicate_id, head_of, merged_at, merged_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LAST_INTO = """
            SELECT county_code, id, survivor_id, duplicate_id, head_of, merged_at, purged_at FROM resident_merge
             WHERE county_code = ? AND survivor_id = ? AND undone_at IS NULL ORDER BY seq DESC LIMIT 1
            """;
    private static final String LAST_DUPLICATE = """
            SELECT duplicate_id FROM resident_merge
             WHERE survivor_id = ? AND county_code = (SELECT county_code FROM resident WHERE id = ?)
               AND undone_at IS NULL ORDER BY seq DESC LIMIT 1
            """;
    private static final String UNDONE =
            "UPDATE resident_merge SET undone_at = ?, undone_by = ? WHERE county_code = ? AND id = ?";

    private final AffiliationTables affiliations;
    private final SqlReader reader;
    private final SqlWriter writer;

    Merges(AffiliationTables affiliations, SqlReader reader, SqlWriter writer) {
        this.affiliations = affiliations;
        this.reader = reader;
        this.writer = writer;
    }

    void note(Merge merge, Affiliations taken, String by) {
        writer.execute(
                NOTE,
                merge.countyCode(),
                merge.id(),
                merge.survivorId(),
                merge.duplicateId(),
                merge.headOf(),
                merge.at(),
                by);
        affiliations.write(Owner.MERGE, merge.countyCode(), merge.id(), taken);
    }

    /** The latest merge into that entry which stands. */
    Optional<Merge> lastInto(Entry survivor) {
        return reader.first(Merges::merge, LAST_INTO, survivor.countyCode(), survivor.id());
    }

    /** Who was merged into that entry last, before either is held. */
    Optional<UUID> lastDuplicateOf(UUID survivor) {
        return reader.first(row -> row.getObject("duplicate_id", UUID.class), LAST_DUPLICATE, survivor, survivor);
    }

    Affiliations taken(Merge merge) {
        return affiliations.read(Owner.MERGE, merge.countyCode(), merge.id());
    }

    void undone(Merge merge, String by, Instant at) {
        writer.execute(UNDONE, at, by, merge.countyCode(), merge.id());
    }

    private static Merge merge(ResultSet row) throws SQLException {
        return new Merge(
                row.getString("county_code"),
                row.getObject("id", UUID.class),
                row.getObject("survivor_id", UUID.class),
                row.getObject("duplicate_id", UUID.class),
                row.getObject("head_of", UUID.class),
                Columns.instant(row, "merged_at"),
                Columns.instant(row, "purged_at") != null);
    }
}
