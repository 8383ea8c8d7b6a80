package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.OverdueClock;
import org.gulou.grid.campaign.coverage.Counters;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.resident.ResidentMerged;
import org.gulou.grid.resident.ResidentUnmerged;

/**
 * Two entries of one person are due once in every open campaign, in all of its rounds, with the later of both records; and twice again
 * when the merge is undone. Campaigns that have ended stay as they ended.
 */
@ApplicationScoped
class MergedTargets {

    private final ListTurns turns;
    private final CampaignRegister campaigns;
    private final MergedRows rows;
    private final UnmergedTargets unmerged;
    private final Counters counters;
    private final OverdueClock alarm;
    private final BusinessClock clock;

    MergedTargets(
            ListTurns turns,
            CampaignRegister campaigns,
            MergedRows rows,
            UnmergedTargets unmerged,
            Counters counters,
            OverdueClock alarm,
            BusinessClock clock) {
        this.turns = turns;
        this.campaigns = campaigns;
        this.rows = rows;
        this.unmerged = unmerged;
        this.counters = counters;
        this.alarm = alarm;
        this.clock = clock;
    }

    void follow(@Observes ResidentMerged merged) {
        SystemScope.run(() -> underWay(merged.county()).forEach(campaign -> {
            rows.nameOnLists(
                    campaign, merged.duplicateId(), merged.survivorId(), merged.survivorGrid(), clock.instant());
            if (campaign.state() == CampaignState.OPEN) {
                merge(campaign, merged);
            }
        }));
    }

    void goBack(@Observes ResidentUnmerged undone) {
        SystemScope.run(() -> underWay(undone.county()).forEach(campaign -> {
            boolean named = rows.nameOnListsAgain(
                    campaign, undone.survivorId(), undone.duplicateId(), undone.duplicateGrid(), clock.instant());
            if (campaign.state() == CampaignState.OPEN) {
                settle(campaign, unmerged.undo(campaign, undone, named));
            }
        }));
    }

    private void merge(CampaignView campaign, ResidentMerged merged) {
        List<UUID> both = List.of(merged.survivorId(), merged.duplicateId());
        MergedPair pair = MergedPair.of(
                rows.held(campaign, RosterRound.all(campaign), both), merged.survivorId(), merged.duplicateId());
        // The survivor's too where the duplicate has none: a list may make them one by the duplicate's papers.
        rows.keep(campaign, merged.mergeId(), RosterRound.all(campaign), both);
        RoundChanges changes = new RoundChanges();
        pair.merged().forEach((key, stands) -> {
            HeldTarget duplicate = pair.duplicates().get(key);
            HeldTarget own = pair.survivors().get(key);
            changes.remove(duplicate);
            if (own == null) {
                HeldTarget moved = stands.living(campaign, merged.survivorGrid());
                rows.handOn(
                        campaign, duplicate, merged.survivorId(), moved.place().area(), clock.instant());
                changes.add(moved);
            } else {
                rows.remove(campaign, duplicate);
                rows.write(campaign, stands, clock.instant());
                changes.remove(own);
                changes.add(stands);
            }
        });
        settle(campaign, changes);
    }

    private void settle(CampaignView campaign, RoundChanges changes) {
        if (changes.isEmpty()) {
            return;
        }
        changes.settle(counters, campaign);
        // Looked through at once: whoever stands for both may be late, or no longer.
        alarm.wakeAt(campaign.id(), campaign.runningRound(), clock.instant());
    }

    private List<CampaignView> underWay(String county) {
        turns.toChangeResidents(county);
        return campaigns.holdIn(county).stream()
                .filter(campaign -> campaign.unit() == CampaignUnit.RESIDENT)
                .toList();
    }
}
