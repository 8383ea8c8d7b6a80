package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.OverdueClock;
import org.gulou.grid.campaign.coverage.Counters;

/**
 * Makes those due as named by a list due as the residents they have become, where they live, in the running round and the roster; in
 * rounds that have ended at the place as it was. What was recorded stands; who was due as a resident too is due once, as two entries of one
 * person are.
 */
@ApplicationScoped
class JoinedTargets {

    private final MergedRows merged;
    private final JoinedRows rows;
    private final Counters counters;
    private final OverdueClock alarm;
    private final BusinessClock clock;

    JoinedTargets(MergedRows merged, JoinedRows rows, Counters counters, OverdueClock alarm, BusinessClock clock) {
        this.merged = merged;
        this.rows = rows;
        this.counters = counters;
        this.alarm = alarm;
        this.clock = clock;
    }

    void join(CampaignView campaign, List<JoinedPerson> people) {
        List<UUID> subjects = people.stream()
                .flatMap(person -> Stream.of(person.listed(), person.resident()))
                .toList();
        Map<UUID, List<HeldTarget>> held = merged.held(campaign, RosterRound.all(campaign), subjects).stream()
                .collect(Collectors.groupingBy(HeldTarget::subject));
        RoundChanges changes = new RoundChanges();
        List<JoinedRows.HandedOn> handedOn = new ArrayList<>();
        List<HeldTarget> removed = new ArrayList<>();
        List<HeldTarget> written = new ArrayList<>();
        for (JoinedPerson person : people) {
            List<HeldTarget> both = Stream.of(person.listed(), person.resident())
                    .flatMap(id -> held.getOrDefault(id, List.of()).stream())
                    .toList();
            MergedPair pair = MergedPair.of(both, person.resident(), person.listed());
            pair.merged().forEach((key, stands) -> {
                HeldTarget listed = pair.duplicates().get(key);
                HeldTarget own = pair.survivors().get(key);
                changes.remove(listed);
                if (own == null) {
                    handedOn.add(new JoinedRows.HandedOn(
                            listed.living(campaign, person.grid()), person.resident(), listed.goesOn(campaign)));
                } else {
                    removed.add(listed);
                    written.add(stands);
                    changes.remove(own);
                    changes.add(stands);
                }
            });
        }
        rows.remove(campaign, removed);
        rows.write(campaign, written, clock.instant());
        rows.handOn(campaign, handedOn, clock.instant()).forEach(changes::add);
        rows.handOnRecords(campaign, people);
        changes.settle(counters, campaign);
        if (!written.isEmpty()) {
            // Looked through at once: whoever stands for both may be late, or no longer.
            alarm.wakeAt(campaign.id(), campaign.runningRound(), clock.instant());
        }
    }
}
