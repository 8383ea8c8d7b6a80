package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.retention.Purge;
import org.gulou.grid.sql.SqlWriter;

/** What checks found and why episodes were lengthened or cut short, some time after their end. That they were, and when, stays. */
@ApplicationScoped
class EndedMonitorings implements Purge {

    private static final Duration KEEP = Duration.ofDays(90);
    private static final String REMOVE = """
            WITH ended AS (
              SELECT county_code, id FROM monitoring WHERE ended_at < ? AND purged_at IS NULL ORDER BY ended_at LIMIT ? FOR UPDATE),
            checks AS (
              UPDATE monitoring_check c SET found = NULL FROM ended e
               WHERE c.county_code = e.county_code AND c.monitoring_id = e.id),
            extensions AS (
              UPDATE monitoring_extension x SET reason = NULL FROM ended e
               WHERE x.county_code = e.county_code AND x.monitoring_id = e.id)
            UPDATE monitoring m SET release_reason = NULL, purged_at = p.at, updated_at = p.at, version = m.version + 1
              FROM ended e, (SELECT cast(? AS timestamptz) AS at) p WHERE m.county_code = e.county_code AND m.id = e.id
            """;

    private final SqlWriter writer;
    private final BusinessClock clock;

    EndedMonitorings(SqlWriter writer, BusinessClock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ENDED_MONITORINGS";
    }

    @Override
    public Duration keep() {
        return KEEP;
    }

    @Override
    public int remove(Instant endedBefore, int limit) {
        return writer.execute(REMOVE, endedBefore, limit, clock.instant());
    }
}
