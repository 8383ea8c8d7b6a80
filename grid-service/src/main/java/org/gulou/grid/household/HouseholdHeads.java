package org.gulou.grid.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlWriter;

/** Sees to it that the head of a household lives in it. */
@ApplicationScoped
public class HouseholdHeads {

    private static final String STEP_DOWN = """
            UPDATE household h SET head_resident_id = NULL, version = h.version + 1, updated_at = w.now
              FROM %s AS n (resident, household)
              JOIN resident r ON r.id = n.resident AND r.household_id <> n.household,
                   (SELECT CAST(? AS timestamptz) AS now) AS w
             WHERE h.county_code = r.county_code AND h.id = r.household_id AND h.head_resident_id = r.id
            """;

    private final SqlWriter writer;

    HouseholdHeads(SqlWriter writer) {
        this.writer = writer;
    }

    /** Whoever of these heads a household that is not the one they go to is its head no more; to be told before they go. */
    public void leave(List<Rehousing> going, Instant now) {
        if (!going.isEmpty()) {
            ColumnArrays<Rehousing> rows =
                    ColumnArrays.of(going).with("uuid", Rehousing::resident).with("uuid", Rehousing::household);
            writer.write(STEP_DOWN.formatted(rows.unnest()), rows, now);
        }
    }
}
