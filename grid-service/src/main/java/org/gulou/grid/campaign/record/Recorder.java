package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.BatchItem;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.coverage.Counters;
import org.gulou.grid.campaign.coverage.CoverageChange;

/** Folds facts into targets, one after the other, and writes what has changed: history, targets, and the counters last. */
@ApplicationScoped
class Recorder {

    private static final Comparator<TargetStates.Subject> ORDER =
            Comparator.comparing(TargetStates.Subject::round).thenComparing(TargetStates.Subject::id);

    private final TargetLocks locks;
    private final RecordWrites writes;
    private final Counters counters;
    private final BusinessClock clock;
    private final Ids ids;

    Recorder(TargetLocks locks, RecordWrites writes, Counters counters, BusinessClock clock, Ids ids) {
        this.locks = locks;
        this.writes = writes;
        this.counters = counters;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of each; needs a campaign that is held open. */
    List<BatchItem> take(CampaignView campaign, List<Wanted> wanted, String by, Predicate<AreaCode> mine) {
        Set<TargetStates.Subject> subjects = new TreeSet<>(ORDER);
        wanted.forEach(one -> one.subjects().forEach(id -> subjects.add(new TargetStates.Subject(one.round(), id))));
        // Which dose is meant is to be found where one is not named.
        boolean findsDoses = wanted.stream().anyMatch(one -> one.dose() == null);
        TargetStates states = locks.lock(campaign, subjects, findsDoses);
        DoseRules rules = new DoseRules(campaign.doses(), clock);
        Instant now = clock.instant();
        List<StoredRecord> records = new ArrayList<>();
        List<BatchItem> results = new ArrayList<>();
        for (Wanted one : wanted) {
            TargetState target = target(states, one, mine);
            if (target == null) {
                results.add(BatchItem.rejected(one.index(), RecordError.TARGET_UNKNOWN.problem()));
                continue;
            }
            Optional<RecordError> fault = rules.fault(target, one.fact(), states);
            if (fault.isPresent()) {
                results.add(BatchItem.rejected(one.index(), fault.get().problem()));
                continue;
            }
            results.add(taken(one, target, records, now));
            rules.settle(target, states, now);
        }
        write(campaign, states, records, by, now);
        return results;
    }

    private BatchItem taken(Wanted one, TargetState target, List<StoredRecord> records, Instant now) {
        boolean first = target.standing() == null;
        if (one.fact().equals(target.standing())) {
            return BatchItem.unchanged(one.index(), target.id());
        }
        UUID id = ids.next();
        boolean prevails = target.take(one.fact(), id, now);
        records.add(new StoredRecord(id, target, one.fact(), prevails));
        if (!prevails) {
            return BatchItem.unchanged(one.index(), target.id());
        }
        return first ? BatchItem.created(one.index(), target.id()) : BatchItem.updated(one.index(), target.id());
    }

    private void write(CampaignView campaign, TargetStates states, List<StoredRecord> records, String by, Instant now) {
        List<TargetState> changed = states.changed();
        writes.records(campaign, records, by, now);
        writes.targets(campaign, changed, now);
        Map<Integer, CoverageChange> changes = new HashMap<>();
        changed.forEach(target -> changes.computeIfAbsent(target.key().round(), round -> new CoverageChange())
                .add(target.place(), target.difference()));
        changes.entrySet().stream()
                .sorted(Map.Entry.<Integer, CoverageChange>comparingByKey().reversed())
                .forEach(change -> counters.add(campaign, change.getKey(), change.getValue()));
    }

    private static TargetState target(TargetStates states, Wanted one, Predicate<AreaCode> mine) {
        return one.subjects().stream()
                .map(subject -> states.find(new TargetStates.Subject(one.round(), subject), one.dose(), one.fact()))
                .filter(state -> state != null && mine.test(state.place().area()))
                .findFirst()
                .orElse(null);
    }
}
