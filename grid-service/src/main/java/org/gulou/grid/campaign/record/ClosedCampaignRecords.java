package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.gulou.grid.retention.Purge;
import org.gulou.grid.sql.SqlWriter;

/** Forgets results and reasons once the campaign has ended long enough ago. Outcomes, times and counts stay. */
@ApplicationScoped
class ClosedCampaignRecords implements Purge {

    private static final int DAYS_KEPT = 90;
    private static final String REMOVE = """
            UPDATE campaign_record SET result = NULL, reason = NULL WHERE (county_code, id) IN (
              SELECT r.county_code, r.id FROM campaign c JOIN campaign_record r ON r.campaign_id = c.id
               WHERE c.ended_at < ? AND (r.reason IS NOT NULL OR r.result IS NOT NULL) ORDER BY r.campaign_id, r.id LIMIT ?)
            """;

    private final SqlWriter writer;

    ClosedCampaignRecords(SqlWriter writer) {
        this.writer = writer;
    }

    @Override
    public String kind() {
        return "CLOSED_CAMPAIGN_RECORDS";
    }

    @Override
    public Duration keep() {
        return Duration.ofDays(DAYS_KEPT);
    }

    @Override
    public int remove(Instant endedBefore, int limit) {
        return writer.execute(REMOVE, endedBefore, limit);
    }
}
