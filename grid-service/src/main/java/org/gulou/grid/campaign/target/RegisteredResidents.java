package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.resident.ResidentsRegistered;

/** Joins people a list named before the register knew them to their entry in it, in every campaign under way, when they come into it. */
@ApplicationScoped
class RegisteredResidents {

    private final CampaignRegister campaigns;
    private final ListTurns turns;
    private final ListedEntries listed;
    private final JoinedTargets targets;

    RegisteredResidents(CampaignRegister campaigns, ListTurns turns, ListedEntries listed, JoinedTargets targets) {
        this.campaigns = campaigns;
        this.turns = turns;
        this.listed = listed;
        this.targets = targets;
    }

    void follow(@Observes ResidentsRegistered registered) {
        Map<String, List<ResidentsRegistered.Entry>> byCounty = registered.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.grid().at(AreaLevel.COUNTY).value(), TreeMap::new, Collectors.toList()));
        SystemScope.run(() -> byCounty.forEach(this::join));
    }

    private void join(String county, List<ResidentsRegistered.Entry> entries) {
        turns.toChangeResidents(county);
        // Mostly nobody is waited for: then this is all a file of residents pays.
        if (!listed.areAwaited(county)) {
            return;
        }
        for (CampaignView campaign : campaigns.holdIn(county)) {
            List<JoinedPerson> joined = listed.join(campaign, entries);
            if (!joined.isEmpty() && campaign.state() == CampaignState.OPEN) {
                targets.join(campaign, joined);
            }
        }
    }
}
