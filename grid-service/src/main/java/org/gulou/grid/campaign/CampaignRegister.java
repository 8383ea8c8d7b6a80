package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;

/** Campaigns for what hangs on them: looked up in the caller's sight, or held while something is written for them. */
@ApplicationScoped
public class CampaignRegister {

    private final CampaignQueries queries;
    private final CampaignSight sight;

    CampaignRegister(CampaignQueries queries, CampaignSight sight) {
        this.queries = queries;
        this.sight = sight;
    }

    /** The campaign of that id; 404 NOT_FOUND where the caller sees none. */
    public CampaignView require(UUID id) {
        return queries.find(id).filter(c -> sight.sees(c.areaCode())).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    /**
     * The same, held open until the transaction ends: any number may record for it at once, while it does not end and no round of it
     * turns; 409 CAMPAIGN_NOT_OPEN.
     */
    public CampaignView holdOpen(UUID id) {
        CampaignView campaign =
                queries.held(id).filter(c -> sight.sees(c.areaCode())).orElseThrow(CommonError.NOT_FOUND::problem);
        if (campaign.state() != CampaignState.OPEN) {
            throw CampaignError.CAMPAIGN_NOT_OPEN.with("state", campaign.state());
        }
        return campaign;
    }

    /** The campaign, held, whoever asks; for the system's own work. */
    public Optional<CampaignView> held(UUID id) {
        return queries.held(id);
    }

    /** The campaign as it stands, whoever asks; for the system's own work. */
    public Optional<CampaignView> find(UUID id) {
        return queries.find(id);
    }

    /** The campaigns of a county that have not ended, held. */
    public List<CampaignView> holdIn(String county) {
        return queries.underWay(county);
    }
}
