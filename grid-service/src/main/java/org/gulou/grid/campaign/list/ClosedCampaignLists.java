package org.gulou.grid.campaign.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.gulou.grid.retention.Purge;
import org.gulou.grid.sql.SqlWriter;

/** Forgets who a list named once the campaign has ended long enough ago: names, papers, phones and reasons. Targets and counts stay. */
@ApplicationScoped
class ClosedCampaignLists implements Purge {

    private static final int DAYS_KEPT = 90;
    private static final String REMOVE = """
            DELETE FROM campaign_listed WHERE (county_code, campaign_id, id) IN (
              SELECT l.county_code, l.campaign_id, l.id FROM campaign_listed l JOIN campaign c ON c.id = l.campaign_id
               WHERE c.ended_at < ? ORDER BY l.campaign_id, l.id LIMIT ?)
            """;

    private final SqlWriter writer;

    ClosedCampaignLists(SqlWriter writer) {
        this.writer = writer;
    }

    @Override
    public String kind() {
        return "CLOSED_CAMPAIGN_LISTS";
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
