package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.grid.guard.SystemScope;

/** Takes in arrivals: from anybody, and answers them nothing, or from those who hand people over. */
@ApplicationScoped
class ArrivalService {

    private final Arrivals arrivals;
    private final ArrivalPermission permission;
    private final ArrivalExamination examination;
    private final ArrivalMatching matching;
    private final ArrivalDeadlines deadlines;
    private final DetailsSealer sealer;
    private final RequestValidator validator;
    private final EventLog events;
    private final AuditLog audit;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    ArrivalService(
            Arrivals arrivals,
            ArrivalPermission permission,
            ArrivalExamination examination,
            ArrivalMatching matching,
            ArrivalDeadlines deadlines,
            DetailsSealer sealer,
            RequestValidator validator,
            EventLog events,
            AuditLog audit,
            Caller caller,
            BusinessClock clock,
            Ids ids) {
        this.arrivals = arrivals;
        this.permission = permission;
        this.examination = examination;
        this.matching = matching;
        this.deadlines = deadlines;
        this.sealer = sealer;
        this.validator = validator;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** That it was received; what is found out about the person is not told here. */
    @Transactional
    ArrivalReceipt declare(DeclareArrival request) {
        Violations found = validator.collect(request);
        permission.require(request);
        Details details = examination.examine(request, found);
        found.throwIfAny();
        // The register of the whole county is searched, and the door is open to people who may see nothing of it.
        Arrival arrival = SystemScope.call(() -> store(request, details));
        deadlines.follow(arrival);
        events.record(arrival::declared);
        if (arrival.state() == ArrivalState.ASSIGNED) {
            events.record(arrival::assigned);
        }
        audit.record(
                "ARRIVAL_DECLARED",
                "ARRIVAL",
                arrival.id().toString(),
                arrival.areaCode(),
                Map.of("source", request.source().name()));
        return new ArrivalReceipt(arrival.id(), clock.toLocal(clock.instant()));
    }

    private Arrival store(DeclareArrival request, Details details) {
        UUID id = ids.next();
        Declaration declaration = matching.match(
                request,
                details,
                examination.arrivedOn(request),
                caller.signedIn().orElse(null));
        Arrival arrival = new Arrival(id, declaration, sealer.seal(id, details), clock.instant());
        arrivals.persistAndFlush(arrival);
        return arrival;
    }
}
