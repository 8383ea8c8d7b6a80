package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Turn;

/**
 * Those who write for a campaign, any number at a time, and who ends it, changes it or begins its next round take turns in the order in
 * which they come. The lock of the row alone would not do: whoever shares it never queues, so that who wants it alone would wait for as
 * long as records come in. Taken right before the row, until the transaction ends; of many, in the order of their ids.
 */
@ApplicationScoped
class CampaignTurns {

    /** The campaigns of a county that have not ended, after their table by the name of {@code c}. */
    static final String UNDER_WAY = " WHERE c.county_code = ? AND c.state IN ('DRAFT', 'OPEN') ORDER BY c.id";

    private static final Turn TURN = new Turn("campaign", 14);
    private static final String ALONE = "SELECT " + TURN.alone("?");
    private static final String TOGETHER = "SELECT " + TURN.together("?");
    private static final String IN_ORDER = "SELECT %s FROM (SELECT c.id FROM campaign c" + UNDER_WAY + ") AS k";
    private static final String ALL_ALONE = IN_ORDER.formatted(TURN.alone("k.id::text"));
    private static final String ALL_TOGETHER = IN_ORDER.formatted(TURN.together("k.id::text"));

    private final SqlReader reader;

    CampaignTurns(SqlReader reader) {
        this.reader = reader;
    }

    /** Waits for whoever has the campaign alone, or has come before to have it so. */
    void toWrite(UUID campaign) {
        reader.first(row -> true, TOGETHER, campaign.toString());
    }

    /** The same for all of a county that are under way. */
    void toWriteIn(String county) {
        reader.first(row -> true, ALL_TOGETHER, county);
    }

    /** Waits for all who have come before. */
    void toBeAlone(UUID campaign) {
        reader.first(row -> true, ALONE, campaign.toString());
    }

    /** The same for all of a county that are under way. */
    void toBeAloneIn(String county) {
        reader.first(row -> true, ALL_ALONE, county);
    }
}
