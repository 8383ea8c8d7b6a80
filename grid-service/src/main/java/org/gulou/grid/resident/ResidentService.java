package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.MergePatch;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.guard.KeptMasks;
import org.gulou.grid.household.HouseholdError;
import org.gulou.grid.household.HouseholdHeads;
import org.gulou.grid.household.HouseholdService;
import org.gulou.grid.household.HouseholdView;
import org.gulou.grid.household.Rehousing;
import org.gulou.grid.identity.Sex;

/** Registers residents, changes them, sees them and moves them; each of it one transaction. */
@ApplicationScoped
class ResidentService {

    private final Residents residents;
    private final ResidentQueries queries;
    private final ResidentExamination examination;
    private final HouseholdService households;
    private final HouseholdHeads heads;
    private final HomeGrid homeGrid;
    private final PersonSealer sealer;
    private final DocumentHolders holders;
    private final AreaScope scope;
    private final Caller caller;
    private final RequestValidator validator;
    private final AuditLog audit;
    private final Event<ResidentsRegistered> registered;
    private final Event<ResidentMoved> moved;
    private final BusinessClock clock;
    private final Ids ids;

    ResidentService(
            Residents residents,
            ResidentQueries queries,
            ResidentExamination examination,
            HouseholdService households,
            HouseholdHeads heads,
            HomeGrid homeGrid,
            PersonSealer sealer,
            DocumentHolders holders,
            AreaScope scope,
            Caller caller,
            RequestValidator validator,
            AuditLog audit,
            Event<ResidentsRegistered> registered,
            Event<ResidentMoved> moved,
            BusinessClock clock,
            Ids ids) {
        this.residents = residents;
        this.queries = queries;
        this.examination = examination;
        this.households = households;
        this.heads = heads;
        this.homeGrid = homeGrid;
        this.sealer = sealer;
        this.holders = holders;
        this.scope = scope;
        this.caller = caller;
        this.validator = validator;
        this.audit = audit;
        this.registered = registered;
        this.moved = moved;
        this.clock = clock;
        this.ids = ids;
    }

    ResidentView require(UUID id) {
        return queries.find(id).map(queries::view).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    @Transactional
    ResidentView register(RegisterResident request) {
        Violations found = validator.collect(request);
        Optional<AreaCode> grid = request.grid();
        if (grid.filter(place -> !scope.contains(place)).isPresent()) {
            throw CommonError.NOT_FOUND.problem();
        }
        ResidentData data = request.data();
        found.addAll(validator.collect(data).list());
        HouseholdView household = held(household(data.householdId(), found), found);
        if (household != null
                && grid.filter(place -> !place.equals(household.gridCode())).isPresent()) {
            found.add("/householdId", ResidentError.GRID_OF_ANOTHER_HOUSEHOLD);
        }
        if (household != null && !households.isGrid(household.gridCode())) {
            found.add("/householdId", HouseholdError.NOT_A_GRID);
        }
        CheckedResident checked = examination.examine(data, found);
        found.throwIfAny();
        UUID id = Objects.requireNonNullElseGet(request.id(), ids::next);
        Resident resident = new Resident(id, household.gridCode(), clock.instant());
        write(resident, data, checked);
        residents.persistAndFlush(resident);
        writeLists(resident, data);
        registered.fire(registered(resident, checked));
        audit.record("RESIDENT_REGISTERED", "RESIDENT", id.toString(), resident.gridCode(), Map.of());
        return require(id);
    }

    @Transactional
    ResidentView change(UUID id, ETag expected, MergePatch<ResidentData> patch) {
        boolean inhabitable = !patch.has("status") || homeGrid.hold(id);
        Resident resident = locked(id);
        ETag.require(expected, resident.version());
        ResidentData known = data(queries.find(id).orElseThrow());
        ResidentData wanted = wanted(known, patch);
        Violations found = KeptMasks.leftOut(validator.collect(wanted), patch);
        HouseholdView household = household(wanted.householdId(), found);
        if (household != null && !household.gridCode().equals(resident.gridCode())) {
            found.add("/householdId", ResidentError.GRID_OF_ANOTHER_HOUSEHOLD);
        }
        if (!inhabitable && wanted.status().livesThere() && !known.status().livesThere()) {
            found.add("/status", HouseholdError.NOT_A_GRID);
        }
        CheckedResident checked = examination.examine(wanted, found);
        found.throwIfAny();
        if (patch.has("householdId")) {
            heads.leave(List.of(new Rehousing(id, wanted.householdId())), clock.instant());
        }
        write(resident, wanted, checked);
        residents.flush();
        writeLists(resident, wanted);
        if (patch.has("document")) {
            registered.fire(registered(resident, checked));
        }
        audit.record("RESIDENT_CHANGED", "RESIDENT", id.toString(), resident.gridCode(), Map.of());
        return require(id);
    }

    @Transactional
    ResidentView verify(UUID id) {
        Resident resident = locked(id);
        resident.verify(caller.user(), clock.instant());
        residents.flush();
        audit.record("RESIDENT_VERIFIED", "RESIDENT", id.toString(), resident.gridCode(), Map.of());
        return require(id);
    }

    @Transactional
    ResidentView move(UUID id, ETag expected, MoveResident request) {
        // The place is held before the person: a change of places takes them in that order, too.
        Optional<AreaCode> grid = request == null ? Optional.empty() : request.grid();
        boolean isGrid = grid.filter(households::isGrid).isPresent();
        Resident resident = locked(id);
        if (grid.filter(place -> !scope.contains(place)).isPresent()) {
            throw CommonError.NOT_FOUND.problem();
        }
        ETag.require(expected, resident.version());
        Violations found = validator.collect(request);
        if (grid.isPresent() && !isGrid) {
            found.add("/gridCode", HouseholdError.NOT_A_GRID);
        } else if (grid.filter(place -> !resident.isOfCounty(place)).isPresent()) {
            found.add("/gridCode", ResidentError.GRID_OF_ANOTHER_COUNTY);
        }
        HouseholdView household = request.householdId() == null ? null : household(request.householdId(), found);
        if (household != null
                && grid.filter(place -> !place.equals(household.gridCode())).isPresent()) {
            found.add("/householdId", ResidentError.GRID_OF_ANOTHER_HOUSEHOLD);
        }
        found.throwIfAny();
        AreaCode newGrid = grid.orElseThrow();
        resident.requireOutside(newGrid);
        Instant now = clock.instant();
        Move move = new Move(resident.gridCode(), newGrid, now, caller.user());
        UUID home = household == null ? households.openIn(newGrid) : household.id();
        heads.leave(List.of(new Rehousing(id, home)), now);
        resident.move(newGrid, home, now);
        residents.flush();
        residents.writeMove(resident, move);
        moved.fire(new ResidentMoved(id, move.from(), move.to()));
        audit.record(
                "RESIDENT_MOVED",
                "RESIDENT",
                id.toString(),
                move.to(),
                Map.of("from", move.from().value()));
        return require(id);
    }

    /** Where the resident lived before, the first move first. */
    @Transactional
    Page<Move> moves(UUID id, PageRequest page) {
        require(id);
        return queries.moves(id, page);
    }

    // What an ID card told of sex and birth date goes with the card, unless the client says something of its own. A sex
    // kept from before, where the card knows better, is not the client's fault.
    private static ResidentData wanted(ResidentData known, MergePatch<ResidentData> patch) {
        ResidentData wanted = patch.applyTo(known);
        return wanted.tellsByDocument()
                ? wanted.toldBy(patch.has("sex"), patch.has("birthDate") || !patch.has("document"))
                : wanted;
    }

    private Resident locked(UUID id) {
        return residents
                .locked(id)
                .filter(r -> scope.contains(r.gridCode()))
                .orElseThrow(CommonError.NOT_FOUND::problem);
    }

    private HouseholdView household(UUID id, Violations found) {
        if (id == null) {
            return null;
        }
        HouseholdView household = households.find(id).orElse(null);
        if (household == null) {
            found.add("/householdId", HouseholdError.UNKNOWN_HOUSEHOLD);
        }
        return household;
    }

    // A split of the grid may have been under way: only once the grid is held, its households stay where they are.
    private HouseholdView held(HouseholdView seen, Violations found) {
        if (seen == null || !households.isGrid(seen.gridCode())) {
            return seen;
        }
        HouseholdView now = household(seen.id(), found);
        return now == null || now.gridCode().equals(seen.gridCode()) ? now : held(now, found);
    }

    private void write(Resident resident, ResidentData data, CheckedResident checked) {
        holders.requireNobodyElse(resident, checked.person().document());
        SealedPerson sealed = sealer.seal(resident.id(), checked.person());
        resident.write(data, sealed, checked.sex(), checked.birthDate(), clock.instant());
    }

    private static ResidentsRegistered registered(Resident resident, CheckedResident checked) {
        return new ResidentsRegistered(List.of(new ResidentsRegistered.Entry(
                resident.id(), resident.gridCode(), checked.person().document())));
    }

    private void writeLists(Resident resident, ResidentData data) {
        residents.writeGroups(resident, data.groups());
        residents.writeWorkplaces(resident, data.workplaces());
    }

    private static ResidentData data(ResidentRow row) {
        Person person = row.person();
        return new ResidentData(
                row.householdId(),
                person.name(),
                new DocumentData(person.document().type(), person.document().number()),
                Sex.of(row.sex()),
                row.birthDate(),
                person.phone() == null ? null : person.phone().digits(),
                row.ethnicity(),
                List.copyOf(row.groups()),
                List.copyOf(row.workplaces()),
                row.residency(),
                row.status());
    }
}
