package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.resident.ResidentUnmerged;

/**
 * Lets two entries of one person be due twice again, as before they were merged. What was recorded for the survivor in between stays the
 * survivor's. In the running round and the roster also where these were made since: there one stands for both.
 */
@ApplicationScoped
class UnmergedTargets {

    private final MergedRows rows;
    private final ListedAgain lists;
    private final BusinessClock clock;

    UnmergedTargets(MergedRows rows, ListedAgain lists, BusinessClock clock) {
        this.rows = rows;
        this.lists = lists;
        this.clock = clock;
    }

    /** Does it in an open campaign, where a list may name the duplicate again; by what its counters are to be changed. */
    RoundChanges undo(CampaignView campaign, ResidentUnmerged undone, boolean namedAgain) {
        RoundChanges changes = new RoundChanges();
        MergedPair before =
                MergedPair.of(rows.kept(campaign, undone.mergeId()), undone.survivorId(), undone.duplicateId());
        if (before.duplicates().isEmpty() && !namedAgain) {
            rows.forget(campaign, undone.mergeId());
            return changes;
        }
        Map<HeldTarget.Key, HeldTarget> now = MergedPair.of(
                        rows.held(campaign, RosterRound.all(campaign), List.of(undone.survivorId())),
                        undone.survivorId(),
                        undone.duplicateId())
                .survivors();
        if (before.duplicates().isEmpty()) {
            release(campaign, undone, before, now.values(), changes);
        } else {
            part(campaign, undone, before, now, changes);
            partSince(campaign, undone, before, now.values(), changes);
        }
        lists.settle(campaign, List.of(undone.survivorId(), undone.duplicateId()))
                .forEach(changes::add);
        rows.forget(campaign, undone.mergeId());
        return changes;
    }

    // Who is due for nothing but a list that has turned out to be of the other one is not due any more.
    // Of whom one dose is recorded, the others are due as well.
    private void release(
            CampaignView campaign,
            ResidentUnmerged undone,
            MergedPair before,
            Collection<HeldTarget> now,
            RoundChanges changes) {
        if (!before.survivors().isEmpty() || lists.areDueOtherwise(campaign, undone)) {
            return;
        }
        Set<Integer> recorded = now.stream()
                .filter(stands -> stands.standing().recordId() != null)
                .map(HeldTarget::round)
                .collect(Collectors.toSet());
        now.stream()
                .filter(stands -> stands.goesOn(campaign) && !recorded.contains(stands.round()))
                .forEach(stands -> {
                    rows.remove(campaign, stands);
                    changes.remove(stands);
                });
    }

    private void part(
            CampaignView campaign,
            ResidentUnmerged undone,
            MergedPair before,
            Map<HeldTarget.Key, HeldTarget> now,
            RoundChanges changes) {
        Instant at = clock.instant();
        Map<HeldTarget.Key, HeldTarget> givenBack = before.givenBack(now);
        before.duplicates().forEach((key, theirs) -> {
            HeldTarget stands = now.get(key);
            HeldTarget again = givenBack.get(key);
            if (again == null && stands != null) {
                rows.remove(campaign, stands);
                changes.remove(stands);
            } else if (again != null && !again.equals(stands)) {
                rows.write(campaign, again, at);
                changes.remove(stands);
                changes.add(again);
            }
            HeldTarget duplicate = theirs.living(campaign, undone.duplicateGrid());
            if (rows.giveBack(campaign, undone.mergeId(), duplicate, at)) {
                changes.add(duplicate);
            }
        });
    }

    private void partSince(
            CampaignView campaign,
            ResidentUnmerged undone,
            MergedPair before,
            Collection<HeldTarget> now,
            RoundChanges changes) {
        Set<Integer> known = before.rounds();
        HeldTarget last = before.duplicates().lastEntry().getValue();
        now.stream()
                .filter(stands -> stands.goesOn(campaign) && !known.contains(stands.round()))
                .forEach(stands -> {
                    HeldTarget again = last.pendingIn(stands.round()).living(campaign, undone.duplicateGrid());
                    if (rows.giveBackSince(campaign, undone.mergeId(), last, again, clock.instant())) {
                        changes.add(again);
                    }
                    if (before.survivors().isEmpty() && stands.standing().recordId() == null) {
                        rows.remove(campaign, stands);
                        changes.remove(stands);
                    }
                });
    }
}
