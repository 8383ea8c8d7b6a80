package org.gulou.grid.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.grid.resident.DocumentHolders;
import org.gulou.grid.resident.HomeGrid;
import org.gulou.grid.resident.ResidentMerged;
import org.gulou.grid.resident.ResidentReading;
import org.gulou.grid.resident.ResidentUnmerged;
import org.gulou.grid.resident.ResidentView;

/**
 * Merges a second entry of somebody into the first, and undoes it. Of one survivor the last merge is undone first; an entry that has
 * itself been merged is not there, so a chain comes apart from its end.
 */
@ApplicationScoped
class MergeService {

    private static final String RESIDENT = "RESIDENT";

    private final Entries entries;
    private final HomeGrid homeGrid;
    private final Merges merges;
    private final Event<ResidentMerged> merged;
    private final Event<ResidentUnmerged> unmerged;
    private final ResidentReading residents;
    private final DocumentHolders holders;
    private final DuplicateConfig config;
    private final AreaScope scope;
    private final Caller caller;
    private final RequestValidator validator;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    MergeService(
            Entries entries,
            HomeGrid homeGrid,
            Merges merges,
            Event<ResidentMerged> merged,
            Event<ResidentUnmerged> unmerged,
            ResidentReading residents,
            DocumentHolders holders,
            DuplicateConfig config,
            AreaScope scope,
            Caller caller,
            RequestValidator validator,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.entries = entries;
        this.homeGrid = homeGrid;
        this.merges = merges;
        this.merged = merged;
        this.unmerged = unmerged;
        this.residents = residents;
        this.holders = holders;
        this.config = config;
        this.scope = scope;
        this.caller = caller;
        this.validator = validator;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    ResidentView merge(UUID id, ETag expected, MergeResident request) {
        if (request == null) {
            throw CommonError.MALFORMED_JSON.problem();
        }
        UUID other = Objects.requireNonNullElse(request.duplicateId(), id);
        Map<UUID, Entry> both = entries.locked(id, other);
        Entry survivor = standing(both.get(id));
        Entry duplicate = inScope(both.get(other));
        ETag.require(expected, survivor.version());
        check(request, survivor, duplicate);
        if (duplicate.isMerged()) {
            throw DuplicateError.ALREADY_MERGED.with("mergedInto", duplicate.mergedInto());
        }
        Instant now = clock.instant();
        Affiliations own = entries.affiliations(survivor);
        Affiliations taken = entries.affiliations(duplicate).lackedBy(own);
        Merge merge = new Merge(
                survivor.countyCode(),
                ids.next(),
                survivor.id(),
                duplicate.id(),
                entries.headOf(duplicate),
                now,
                false);
        entries.write(survivor, own.with(taken), now);
        entries.point(duplicate, survivor.id(), now);
        handOnHousehold(merge, survivor, duplicate);
        merges.note(merge, taken, caller.user());
        merged.fire(new ResidentMerged(
                merge.id(), survivor.id(), survivor.gridCode(), duplicate.id(), duplicate.gridCode()));
        record("RESIDENT_MERGED", survivor, "duplicateId", duplicate);
        record("RESIDENT_MERGED_AWAY", duplicate, "survivorId", survivor);
        return residents.require(id);
    }

    @Transactional
    ResidentView unmerge(UUID id, ETag expected) {
        UUID other = merges.lastDuplicateOf(id).orElse(id);
        boolean inhabitable = homeGrid.hold(other);
        Map<UUID, Entry> both = entries.locked(id, other);
        Entry survivor = standing(both.get(id));
        ETag.require(expected, survivor.version());
        Merge merge = merges.lastInto(survivor).orElseThrow(DuplicateError.NOTHING_TO_UNMERGE::problem);
        if (!merge.duplicateId().equals(other)) {
            // Another merge came first, before both were held.
            throw CommonError.PRECONDITION_FAILED.problem();
        }
        Instant now = clock.instant();
        merge.requireUndoable(now, config.unmergeWithin());
        // Whoever may see the one need not see the other: its grid may be another.
        Entry duplicate = inScope(both.get(other));
        if (!inhabitable && duplicate.livesThere()) {
            throw DuplicateError.GRID_RETIRED.with("areaCode", duplicate.gridCode());
        }
        entries.write(survivor, entries.affiliations(survivor).without(merges.taken(merge)), now);
        entries.point(duplicate, null, now);
        takeBackHousehold(merge, survivor, duplicate);
        holders.requireNobodyElse(duplicate.id());
        merges.undone(merge, caller.user(), now);
        unmerged.fire(new ResidentUnmerged(
                merge.id(), survivor.id(), survivor.gridCode(), duplicate.id(), duplicate.gridCode()));
        record("RESIDENT_UNMERGED", survivor, "duplicateId", duplicate);
        record("RESIDENT_GIVEN_BACK", duplicate, "survivorId", survivor);
        return residents.require(id);
    }

    private void check(MergeResident request, Entry survivor, Entry duplicate) {
        Violations found = validator.collect(request);
        if (survivor.id().equals(request.duplicateId())) {
            found.add("/duplicateId", DuplicateError.NOT_A_DUPLICATE_OF_ITSELF);
        }
        if (!survivor.countyCode().equals(duplicate.countyCode())) {
            found.add("/duplicateId", DuplicateError.DUPLICATE_OF_ANOTHER_COUNTY);
        }
        found.throwIfAny();
    }

    // A household that lost its head has the same person as its head where they live in it, and else none.
    private void handOnHousehold(Merge merge, Entry survivor, Entry duplicate) {
        if (merge.headOf() != null) {
            entries.changeHead(
                    merge.countyCode(), merge.headOf(), duplicate.id(), successor(merge, survivor), merge.at());
        }
    }

    private void takeBackHousehold(Merge merge, Entry survivor, Entry duplicate) {
        if (merge.headOf() != null) {
            entries.changeHead(
                    merge.countyCode(), merge.headOf(), successor(merge, survivor), duplicate.id(), clock.instant());
        }
    }

    private static UUID successor(Merge merge, Entry survivor) {
        return merge.headOf().equals(survivor.householdId()) ? survivor.id() : null;
    }

    private Entry inScope(Entry entry) {
        return Optional.ofNullable(entry)
                .filter(found -> scope.contains(found.gridCode()))
                .orElseThrow(CommonError.NOT_FOUND::problem);
    }

    private Entry standing(Entry entry) {
        return Optional.of(inScope(entry))
                .filter(found -> !found.isMerged())
                .orElseThrow(CommonError.NOT_FOUND::problem);
    }

    private void record(String action, Entry subject, String fact, Entry other) {
        audit.record(
                action,
                RESIDENT,
                subject.id().toString(),
                subject.gridCode(),
                Map.of(fact, other.id().toString()));
    }
}
