package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.retention.Purge;
import org.gulou.grid.sql.SqlWriter;

/** Blanks who it was of arrivals that ended long ago; that somebody came, from which source and how it ended, stays to be counted. */
@ApplicationScoped
class ArrivalPurge implements Purge {

    private static final Duration KEPT = Duration.ofDays(90);
    // By the merge it has followed it would still be known who it was.
    private static final String BLANK = """
            WITH due AS (
              SELECT county_code, id FROM arrival WHERE ended_at < ? AND purged_at IS NULL
               ORDER BY ended_at LIMIT ? FOR UPDATE),
            unlinked AS (
              DELETE FROM arrival_merged m USING due WHERE m.county_code = due.county_code AND m.arrival_id = due.id)
            UPDATE arrival a SET name = NULL, document_type = NULL, document = NULL, document_index = NULL, phone = NULL,
                   address = NULL, travel = NULL, remark = NULL, outcome = NULL, resident_id = NULL,
                   purged_at = ?, updated_at = ?, version = a.version + 1
              FROM due WHERE a.county_code = due.county_code AND a.id = due.id
            """;

    private final SqlWriter writer;
    private final BusinessClock clock;

    ArrivalPurge(SqlWriter writer, BusinessClock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ARRIVAL";
    }

    @Override
    public Duration keep() {
        return KEPT;
    }

    @Override
    public int remove(Instant endedBefore, int limit) {
        Instant now = clock.instant();
        return writer.execute(BLANK, endedBefore, limit, now, now);
    }
}
