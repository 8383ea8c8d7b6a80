package org.gulou.grid.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.retention.Purge;
import org.gulou.grid.sql.SqlWriter;

/** Blanks what was said, by whom, and what was found of tips settled long ago; category and outcome stay to be counted. */
@ApplicationScoped
class TipPurge implements Purge {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final String BLANK = """
            UPDATE tip SET content = NULL, contact = NULL, finding = NULL, purged_at = ?, updated_at = ?,
                   version = version + 1
             WHERE (county_code, id) IN (
                   SELECT county_code, id FROM tip WHERE settled_at < ? AND purged_at IS NULL
                    ORDER BY settled_at LIMIT ? FOR UPDATE)
            """;

    private final SqlWriter writer;
    private final BusinessClock clock;

    TipPurge(SqlWriter writer, BusinessClock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "TIP";
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
