package org.gulou.grid.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gulou.grid.duplicate.AffiliationTables.Owner;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** The entries of the register, for who merges them: locked, with what hangs on them. */
@ApplicationScoped
class Entries {

    // In one order for everybody, or two merges of the same pair wait for one another.
    private static final String LOCKED = """
            SELECT id, county_code, grid_code, household_id, merged_into, status IN ('PRESENT', 'AWAY') AS lives_there, version
              FROM resident
             WHERE id = ANY (?) ORDER BY id FOR UPDATE
            """;
    private static final String POINT =
            "UPDATE resident SET merged_into = ?, version = version + 1, updated_at = ? WHERE county_code = ? AND id = ?";
    private static final String TOUCH =
            "UPDATE resident SET version = version + 1, updated_at = ? WHERE county_code = ? AND id = ?";
    private static final String HEADED = "SELECT id FROM household WHERE county_code = ? AND head_resident_id = ?";
    private static final String NEW_HEAD = """
            UPDATE household SET head_resident_id = ?, version = version + 1, updated_at = ?
             WHERE county_code = ? AND id = ? AND head_resident_id IS NOT DISTINCT FROM ?
            """;

    private final AffiliationTables affiliations;
    private final SqlReader reader;
    private final SqlWriter writer;

    Entries(AffiliationTables affiliations, SqlReader reader, SqlWriter writer) {
        this.affiliations = affiliations;
        this.reader = reader;
        this.writer = writer;
    }

    /** These entries, merged ones too, out of everybody else's reach until the transaction ends. */
    Map<UUID, Entry> locked(UUID... ids) {
        return reader.list(Entry::from, LOCKED, List.of((Object) ids)).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    Affiliations affiliations(Entry entry) {
        return affiliations.read(Owner.RESIDENT, entry.countyCode(), entry.id());
    }

    /** The entry has these affiliations now, and is another version. */
    void write(Entry entry, Affiliations now, Instant at) {
        affiliations.write(Owner.RESIDENT, entry.countyCode(), entry.id(), now);
        writer.execute(TOUCH, at, entry.countyCode(), entry.id());
    }

    /** Merges the entry into that one, or lets it stand on its own for null. */
    void point(Entry entry, UUID survivor, Instant at) {
        writer.execute(POINT, survivor, at, entry.countyCode(), entry.id());
    }

    /** The household whose head the entry is, null for none. */
    UUID headOf(Entry entry) {
        return reader.first(row -> row.getObject("id", UUID.class), HEADED, entry.countyCode(), entry.id())
                .orElse(null);
    }

    /** Gives the household another head if it still has this one; null for none. */
    void changeHead(String county, UUID household, UUID from, UUID to, Instant at) {
        writer.execute(NEW_HEAD, to, at, county, household, from);
    }
}
