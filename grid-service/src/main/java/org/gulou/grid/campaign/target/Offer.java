package org.gulou.grid.campaign.target;

import java.util.List;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;

/**
 * Whom the rule of an open campaign brings as an addition, as a condition on them: nobody where the roster was frozen from a list alone,
 * and nobody a list of the campaign names by the papers they have been registered with since. Lists are of people, and name them wherever
 * they were dispatched to: the condition needs every row in sight.
 */
record Offer(String sql, List<Object> params) {

    private static final String OFFERED = """
            NOT EXISTS (SELECT 1 FROM campaign c WHERE c.id = ? AND c.list_alone)
            AND NOT EXISTS (SELECT 1 FROM campaign_listed l WHERE l.campaign_id = ? AND l.document_index = %s.document_index)""";

    /** The condition on the residents or households of that alias. */
    static Offer of(CampaignView campaign, String alias) {
        return campaign.unit() == CampaignUnit.RESIDENT
                ? new Offer(OFFERED.formatted(alias), List.of(campaign.id(), campaign.id()))
                : new Offer("true", List.of());
    }
}
