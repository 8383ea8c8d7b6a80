package org.gulou.grid.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.MergePatch;
import org.gulou.grid.area.AreaService;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.KeptMasks;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.sql.SqlReader;

/** Registers households and changes them. */
@ApplicationScoped
public class HouseholdService {

    private static final String IS_MEMBER =
            "SELECT 1 FROM resident WHERE id = ? AND household_id = ? AND merged_into IS NULL";

    private final Households households;
    private final HouseholdQueries queries;
    private final AreaService areas;
    private final AreaScope scope;
    private final RequestValidator validator;
    private final SqlReader reader;
    private final Cipher cipher;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    HouseholdService(
            Households households,
            HouseholdQueries queries,
            AreaService areas,
            AreaScope scope,
            RequestValidator validator,
            SqlReader reader,
            Cipher cipher,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.households = households;
        this.queries = queries;
        this.areas = areas;
        this.scope = scope;
        this.validator = validator;
        this.reader = reader;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** The household of that id, inside the caller's areas. */
    public Optional<HouseholdView> find(UUID id) {
        return queries.find(id);
    }

    /** Whether people can live there: a grid that exists today, and will until the running transaction ends. */
    public boolean isGrid(AreaCode code) {
        return code.level() == AreaLevel.GRID && areas.holdValid(code).isPresent();
    }

    /** The address of a household inside the caller's areas, in clear; for an audited reveal. */
    public Optional<String> addressInClear(UUID id) {
        return households
                .findByIdOptional(id)
                .filter(h -> scope.contains(h.gridCode()))
                .map(h -> cipher.decrypt(PersonalField.ADDRESS, id, h.address()));
    }

    /** A household for somebody who comes to a grid without one, numbered by its own id until somebody gives it a number. */
    public UUID openIn(AreaCode grid) {
        UUID id = ids.next();
        String number = id.toString().replace("-", "");
        persist(new Household(id, grid, number, null, clock.instant()));
        return id;
    }

    HouseholdView require(UUID id) {
        return find(id).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    @Transactional
    HouseholdView register(RegisterHousehold request) {
        Violations found = validator.collect(request);
        Optional<AreaCode> grid = request.grid();
        if (grid.filter(place -> !scope.contains(place)).isPresent()) {
            throw CommonError.NOT_FOUND.problem();
        }
        if (grid.filter(place -> !isGrid(place)).isPresent()) {
            found.add("/gridCode", HouseholdError.NOT_A_GRID);
        }
        found.throwIfAny();
        UUID id = Objects.requireNonNullElseGet(request.id(), ids::next);
        persist(new Household(
                id, grid.orElseThrow(), request.number().strip(), sealed(id, request.address()), clock.instant()));
        return require(id);
    }

    @Transactional
    HouseholdView change(UUID id, ETag expected, MergePatch<HouseholdChange> patch) {
        Household household = households
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(h -> scope.contains(h.gridCode()))
                .orElseThrow(CommonError.NOT_FOUND::problem);
        ETag.require(expected, household.version());
        HouseholdChange wanted = patch.applyTo(new HouseholdChange(
                household.number(),
                cipher.decrypt(PersonalField.ADDRESS, id, household.address()),
                household.headResidentId()));
        Violations found = KeptMasks.leftOut(validator.collect(wanted), patch);
        // Only a head the client names is the client's fault.
        if (patch.has("headResidentId") && wanted.headResidentId() != null && !isMember(wanted.headResidentId(), id)) {
            found.add("/headResidentId", HouseholdError.HEAD_NOT_OF_HOUSEHOLD);
        }
        found.throwIfAny();
        household.change(
                wanted.number().strip(), sealed(id, wanted.address()), wanted.headResidentId(), clock.instant());
        households.flush();
        audit("HOUSEHOLD_CHANGED", household);
        return require(id);
    }

    private void persist(Household household) {
        households.persistAndFlush(household);
        audit("HOUSEHOLD_REGISTERED", household);
    }

    private void audit(String action, Household household) {
        audit.record(action, "HOUSEHOLD", household.id().toString(), household.gridCode(), Map.of());
    }

    private boolean isMember(UUID resident, UUID household) {
        return reader.first(row -> true, IS_MEMBER, resident, household).isPresent();
    }

    private byte[] sealed(UUID id, String address) {
        return cipher.encrypt(PersonalField.ADDRESS, id, address == null ? null : address.strip());
    }
}
