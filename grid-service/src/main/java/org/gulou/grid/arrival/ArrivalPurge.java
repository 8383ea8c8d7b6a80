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
    private static final String BLANK = """
            UPDATE arrival SET name = NULL, document_type = NULL, document = NULL, document_index = NULL, phone = NULL,
                   address = NULL, travel = NULL, remark = NULL, outcome = NULL, resident_id = NULL,
                   purged_at = ?, updated_at = ?, version = version + 1
             WHERE (county_code, id) IN (
                   SELECT county_code, id FROM arrival WHERE ended_at < ? AND purged_at IS NULL
                    ORDER BY ended_at LIMIT ? FOR UPDATE)
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
        return writer.execute(BLANK, now, now, endedBefore, limit);
    }
}
