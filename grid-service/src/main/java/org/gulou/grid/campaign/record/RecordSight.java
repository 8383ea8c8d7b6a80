package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignView;

/** Shows what was recorded of somebody due; whoever sees their results and reasons leaves a trace in the trail. */
@ApplicationScoped
class RecordSight {

    private final CampaignRegister campaigns;
    private final RecordQueries queries;
    private final AuditLog audit;

    RecordSight(CampaignRegister campaigns, RecordQueries queries, AuditLog audit) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.audit = audit;
    }

    /** 404 NOT_FOUND for whoever is not due inside the caller's areas. */
    @Transactional
    Page<RecordView> read(UUID id, UUID targetId, PageRequest page) {
        CampaignView campaign = campaigns.require(id);
        RecordedTarget target = queries.target(campaign, targetId).orElseThrow(CommonError.NOT_FOUND::problem);
        Page<RecordView> found = queries.list(campaign, target, page);
        audit.record(
                "CAMPAIGN_RECORDS_SEEN",
                target.kind(campaign),
                target.seenAs().toString(),
                target.area(),
                Map.of("campaignId", id.toString(), "targetId", targetId.toString()));
        return found;
    }
}
