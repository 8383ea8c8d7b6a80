package org.gulou.grid.campaign.record;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;

/** One of those due, to be asked what was recorded of them; {@code listed} is whom only a list knows. */
record RecordedTarget(UUID id, TargetState.Key key, boolean listed, AreaCode area, UUID recordId) {

    /** By what the trail is asked who has looked at them. */
    UUID seenAs() {
        return listed ? id : key.subject();
    }

    /** What that is. */
    String kind(CampaignView campaign) {
        if (listed) {
            return "TARGET";
        }
        return campaign.unit() == CampaignUnit.HOUSEHOLD ? "HOUSEHOLD" : "RESIDENT";
    }
}
