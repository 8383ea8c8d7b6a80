package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Reads the register and makes places. */
@ApplicationScoped
public class AreaService {

    private static final int FIRST_GENERAL = 1;
    private static final int LAST_GENERAL = 899;
    private static final int FIRST_DEDICATED = 901;
    private static final int LAST_DEDICATED = 999;

    private final Register register;
    private final AreaQueries queries;
    private final AreaPermission permission;
    private final RequestValidator validator;
    private final EventLog events;
    private final AuditLog audit;
    private final BusinessClock clock;

    AreaService(
            Register register,
            AreaQueries queries,
            AreaPermission permission,
            RequestValidator validator,
            EventLog events,
            AuditLog audit,
            BusinessClock clock) {
        this.register = register;
        this.queries = queries;
        this.permission = permission;
        this.validator = validator;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The place, be it retired or still to come, under its present name. */
    public Optional<AreaView> find(AreaCode code) {
        return queries.find(code);
    }

    /** The place if it exists today. */
    public Optional<AreaView> findValid(AreaCode code) {
        return find(code).filter(area -> area.validOn(clock.today()));
    }

    /**
     * The same for whoever is about to write something into the place: until the running transaction ends no change of places takes it
     * away. Several are held in the order of their codes.
     */
    public Optional<AreaView> holdValid(AreaCode code) {
        return queries.hold(code).filter(area -> area.validOn(clock.today()));
    }

    /** Those of these places that exist today, held by one statement. */
    public List<AreaView> holdValid(Collection<AreaCode> codes) {
        LocalDate today = clock.today();
        return queries.hold(codes).stream().filter(area -> area.validOn(today)).toList();
    }

    /** The place, 404 AREA_NOT_FOUND if there is none. */
    public AreaView require(AreaCode code) {
        return find(code).orElseThrow(() -> notFound(code));
    }

    AreaView require(AreaCode code, LocalDate day) {
        return queries.find(code, day).orElseThrow(() -> notFound(code));
    }

    Page<AreaView> list(AreaFilter filter, PageRequest page) {
        return queries.list(filter, page);
    }

    Page<AreaView> children(AreaCode code, LocalDate day, PageRequest page) {
        require(code);
        return queries.list(AreaFilter.childrenOf(code, day), page);
    }

    Page<AreaView> ancestors(AreaCode code, LocalDate day, PageRequest page) {
        require(code);
        return queries.ancestors(code, day, page);
    }

    @Transactional
    AreaView create(CreateArea request) {
        Violations found = validator.collect(request);
        request.target().ifPresent(permission::require);
        request.check(found);
        Optional<Area> above = request.target()
                .flatMap(target -> request.code() == null ? Optional.of(target) : target.parent())
                .flatMap(register::locked);
        LocalDate from = Objects.requireNonNullElse(request.validFrom(), clock.today());
        checkParent(request, above, from, found);
        found.throwIfAny();
        AreaCode code = request.ownCode().orElseGet(() -> freeGrid(above.orElseThrow(), request.dedicated()));
        Area area = add(code, request.name().strip(), from);
        audit.record("AREA_ADDED", "AREA", code.value(), code, Map.of("validFrom", from.toString()));
        return area.view();
    }

    /** Adds a place whose code, parent and right to add it have been checked; 409 AREA_CODE_TAKEN. */
    Area add(AreaCode code, String name, LocalDate from) {
        Area area = new Area(code, name, from, clock.instant());
        register.persistAndFlush(area);
        events.record(area::changed);
        return area;
    }

    private static void checkParent(CreateArea request, Optional<Area> above, LocalDate from, Violations found) {
        boolean needed = request.target()
                .filter(t -> request.code() == null || t.parent().isPresent())
                .isPresent();
        if (needed && above.filter(a -> a.isValidOn(from)).isEmpty()) {
            found.add(request.code() == null ? "/parentCode" : "/code", AreaRegisterError.UNKNOWN_PARENT);
        }
    }

    private AreaCode freeGrid(Area village, Boolean dedicated) {
        boolean special = Boolean.TRUE.equals(dedicated);
        return register.freeGridNumber(
                        village.code(),
                        special ? FIRST_DEDICATED : FIRST_GENERAL,
                        special ? LAST_DEDICATED : LAST_GENERAL)
                .map(village.code()::grid)
                .orElseThrow(() -> AreaRegisterError.NO_FREE_GRID_NUMBER.with("parentCode", village.code()));
    }

    private static RuntimeException notFound(AreaCode code) {
        return AreaRegisterError.AREA_NOT_FOUND.with("areaCode", code);
    }
}
