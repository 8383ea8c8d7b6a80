package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.gulou.grid.retention.Purge;
import org.gulou.grid.sql.SqlWriter;

/** Targets as they stood before merges whose own details have been purged, so that nothing can be undone by them. */
@ApplicationScoped
class MergedTargetDetails implements Purge {

    private static final String REMOVE = """
            DELETE FROM campaign_target_merged
             WHERE (county_code, merge_id, campaign_id, round_no, subject_id, dose) IN (
              SELECT t.county_code, t.merge_id, t.campaign_id, t.round_no, t.subject_id, t.dose
                FROM resident_merge m
                JOIN campaign_target_merged t ON t.county_code = m.county_code AND t.merge_id = m.id
               WHERE m.purged_at < ? ORDER BY t.merge_id, t.campaign_id, t.round_no LIMIT ?)
            """;

    private final SqlWriter writer;

    MergedTargetDetails(SqlWriter writer) {
        this.writer = writer;
    }

    @Override
    public String kind() {
        return "MERGED_TARGETS";
    }

    @Override
    public Duration keep() {
        return Duration.ofDays(1);
    }

    @Override
    public int remove(Instant endedBefore, int limit) {
        return writer.execute(REMOVE, endedBefore, limit);
    }
}
