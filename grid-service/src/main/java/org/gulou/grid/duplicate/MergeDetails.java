package org.gulou.grid.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.retention.Purge;
import org.gulou.grid.sql.SqlWriter;

/** What was taken over in merges that cannot be undone any more; that there was a merge stays known. */
@ApplicationScoped
class MergeDetails implements Purge {

    private static final String REMOVE = """
            WITH old AS (
              SELECT county_code, id FROM resident_merge
               WHERE merged_at < ? AND purged_at IS NULL ORDER BY merged_at, id LIMIT ?),
            groups AS (
              DELETE FROM resident_merge_group g USING old WHERE g.county_code = old.county_code AND g.merge_id = old.id),
            workplaces AS (
              DELETE FROM resident_merge_workplace w USING old
               WHERE w.county_code = old.county_code AND w.merge_id = old.id)
            UPDATE resident_merge m SET purged_at = ? FROM old WHERE m.county_code = old.county_code AND m.id = old.id
            """;

    private final DuplicateConfig config;
    private final SqlWriter writer;
    private final BusinessClock clock;

    MergeDetails(DuplicateConfig config, SqlWriter writer, BusinessClock clock) {
        this.config = config;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "MERGE_DETAILS";
    }

    @Override
    public Duration keep() {
        return config.unmergeWithin();
    }

    @Override
    public int remove(Instant endedBefore, int limit) {
        return writer.execute(REMOVE, endedBefore, limit, clock.instant());
    }
}
