package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.ETag;
import org.gulou.grid.area.AreaService;
import org.gulou.grid.resident.ResidentDirectory;

/** Follows arrivals up: sends them to a grid, and notes how they end. */
@ApplicationScoped
class ArrivalCare {

    private static final String SUBJECT = "ARRIVAL";

    private final Arrivals arrivals;
    private final ArrivalSight sight;
    private final ArrivalDeadlines deadlines;
    private final ArrivalClock arrivalClock;
    private final ResidentDirectory register;
    private final DetailsSealer sealer;
    private final AreaService areas;
    private final AreaScope scope;
    private final RequestValidator validator;
    private final EventLog events;
    private final AuditLog audit;
    private final Caller caller;
    private final BusinessClock clock;

    ArrivalCare(
            Arrivals arrivals,
            ArrivalSight sight,
            ArrivalDeadlines deadlines,
            ArrivalClock arrivalClock,
            ResidentDirectory register,
            DetailsSealer sealer,
            AreaService areas,
            AreaScope scope,
            RequestValidator validator,
            EventLog events,
            AuditLog audit,
            Caller caller,
            BusinessClock clock) {
        this.arrivals = arrivals;
        this.sight = sight;
        this.deadlines = deadlines;
        this.arrivalClock = arrivalClock;
        this.register = register;
        this.sealer = sealer;
        this.areas = areas;
        this.scope = scope;
        this.validator = validator;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ArrivalView assign(UUID id, ETag expected, AssignArrival request) {
        Arrival arrival = require(id, expected);
        Violations found = validator.collect(request);
        request.grid().ifPresent(grid -> check(arrival, grid, found));
        found.throwIfAny();
        AreaCode grid = request.grid().orElseThrow();
        AreaCode before = arrival.areaCode();
        arrival.assign(grid, arrivalClock.dueAnew(), clock.instant());
        arrivals.flush();
        deadlines.follow(arrival);
        events.record(arrival::assigned);
        audit.record("ARRIVAL_ASSIGNED", SUBJECT, id.toString(), grid, Map.of("from", before.value()));
        return sight.require(id);
    }

    @Transactional
    ArrivalView settle(UUID id, ETag expected, SettleArrival body) {
        SettleArrival request = Objects.requireNonNullElseGet(body, () -> new SettleArrival(null, null, null));
        // Before the arrival: who is merged is held first, and their arrivals follow.
        register.hold(Stream.ofNullable(request.residentId()).toList());
        Arrival arrival = require(id, expected);
        Violations found = validator.collect(request);
        if (request.residentId() != null && register.find(request.residentId()).isEmpty()) {
            found.add("/residentId", ArrivalError.UNKNOWN_RESIDENT);
        }
        found.throwIfAny();
        arrival.end(
                request.outcome(),
                request.residentId(),
                sealer.sealOutcome(id, request.note()),
                caller.user(),
                clock.instant());
        arrivals.flush();
        deadlines.follow(arrival);
        events.record(arrival::settled);
        audit.record(
                "ARRIVAL_SETTLED",
                SUBJECT,
                id.toString(),
                arrival.areaCode(),
                Map.of("outcome", request.outcome().name()));
        return sight.require(id);
    }

    private Arrival require(UUID id, ETag expected) {
        Arrival arrival = arrivals.locked(id)
                .filter(a -> scope.contains(a.areaCode()))
                .orElseThrow(CommonError.NOT_FOUND::problem);
        ETag.require(expected, arrival.version());
        return arrival;
    }

    private void check(Arrival arrival, AreaCode grid, Violations found) {
        if (!scope.contains(grid)) {
            throw CommonError.NOT_FOUND.problem();
        }
        if (grid.level() != AreaLevel.GRID || areas.holdValid(grid).isEmpty()) {
            found.add("/gridCode", ArrivalError.NOT_A_GRID);
        } else if (!arrival.isOfCounty(grid)) {
            found.add("/gridCode", ArrivalError.GRID_OF_ANOTHER_COUNTY);
        }
    }
}
