package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Campaigns and their rounds, as far as the caller sees them. */
@ApplicationScoped
class CampaignLists {

    private final CampaignQueries queries;
    private final CampaignRegister register;
    private final CampaignSight sight;
    private final Rounds rounds;

    CampaignLists(CampaignQueries queries, CampaignRegister register, CampaignSight sight, Rounds rounds) {
        this.queries = queries;
        this.register = register;
        this.sight = sight;
        this.rounds = rounds;
    }

    CampaignView require(UUID id) {
        return register.require(id);
    }

    Page<RoundView> rounds(UUID id, PageRequest page) {
        return rounds.list(register.require(id).id(), page);
    }

    Page<CampaignView> list(AreaCode area, CampaignState state, CampaignKind kind, PageRequest page) {
        return queries.list(sight.touching(area).andIf("c.state = ?", state).andIf("c.kind = ?", kind), page);
    }
}
