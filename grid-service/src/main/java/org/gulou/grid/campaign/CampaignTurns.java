package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gulou.grid.sql.SqlReader;

/**
 * Those who record for a campaign, any number at a time, and who ends it, changes it or begins its next round take turns in the order in
 * which they come. The lock of the row alone would not do: whoever shares it never queues, so that who wants it alone would wait for as
 * long as records come in. Taken right before the row, until the transaction ends.
 */
@ApplicationScoped
class CampaignTurns {

    private static final String KEY = "(hashtextextended('campaign/' || ?, 14))";
    private static final String ALONE = "SELECT pg_advisory_xact_lock" + KEY;
    private static final String TOGETHER = "SELECT pg_advisory_xact_lock_shared" + KEY;

    private final SqlReader reader;

    CampaignTurns(SqlReader reader) {
        this.reader = reader;
    }

    /** Waits for whoever has the campaign alone, or has come before to have it so. */
    void toRecord(UUID campaign) {
        reader.first(row -> true, TOGETHER, campaign.toString());
    }

    /** Waits for all who have come before. */
    void toBeAlone(UUID campaign) {
        reader.first(row -> true, ALONE, campaign.toString());
    }
}
