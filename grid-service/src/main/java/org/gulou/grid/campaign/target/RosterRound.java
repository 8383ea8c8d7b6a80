package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.IntStream;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlReader;

/**
 * Which round holds everybody of a campaign's roster: round 0 once there has been a round that is a sample, else the running one. Who holds
 * the campaign is answered for as long as they hold it.
 */
@ApplicationScoped
public class RosterRound {

    /** The roster by itself, which is no round of its own and has no counters. */
    static final int WHOLE = 0;

    // A roster without anybody is not kept; then who is taken on is in the running round alone, which is all there are.
    private static final String IS_KEPT =
            "SELECT 1 FROM campaign_target WHERE county_code = ? AND campaign_id = ? AND round_no = ? LIMIT 1";

    private final SqlReader reader;

    RosterRound(SqlReader reader) {
        this.reader = reader;
    }

    /** The rounds there have been, and the roster. */
    static Integer[] all(CampaignView campaign) {
        return IntStream.rangeClosed(WHOLE, campaign.runningRound()).boxed().toArray(Integer[]::new);
    }

    /** The round of an open campaign that holds everybody. */
    int of(CampaignView campaign) {
        return SystemScope.call(() -> reader.first(row -> WHOLE, IS_KEPT, campaign.countyCode(), campaign.id(), WHOLE)
                .orElse(campaign.runningRound()));
    }

    /** The rounds in which somebody who comes to an open campaign is due: the one that holds everybody and the running one. */
    public Integer[] ofNewcomers(CampaignView campaign) {
        return IntStream.of(of(campaign), campaign.runningRound())
                .distinct()
                .boxed()
                .toArray(Integer[]::new);
    }
}
