package org.gulou.notification.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;

/** Reads and writes who is on duty. */
@ApplicationScoped
class RosterService {

    private static final Duration LONGEST_SHIFT = Duration.ofDays(7);

    private final Rosters rosters;
    private final Shifts shifts;
    private final RequestValidator validator;
    private final AreaScope scope;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    RosterService(
            Rosters rosters,
            Shifts shifts,
            RequestValidator validator,
            AreaScope scope,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.rosters = rosters;
        this.shifts = shifts;
        this.validator = validator;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public RosterView read(AreaCode area, String from, String to) {
        AreaCode place = one(area);
        return view(place, Span.of(from, to, clock), rosters.findByIdOptional(place.value()));
    }

    /** Puts these shifts in the place of those that begin within the time; a roster not written before has version 0. */
    @Transactional
    public RosterView write(AreaCode area, String from, String to, ETag expected, WriteRoster request) {
        AreaCode place = one(area);
        Span span = Span.of(from, to, clock);
        Optional<Roster> found = rosters.findByIdOptional(place.value(), LockModeType.PESSIMISTIC_WRITE);
        ETag.require(expected, found.map(Roster::version).orElse(0L));
        Violations faults = validator.collect(request);
        check(request, span, faults);
        faults.throwIfAny();
        Instant now = clock.instant();
        Roster roster = found.orElseGet(() -> begun(place, now));
        shifts.removeBeginning(place, span.from(), span.to());
        request.shifts().forEach(line -> shifts.persist(new Shift(ids.next(), place, line)));
        roster.rewritten(clock.instant());
        rosters.flush();
        audit.record(
                "ROSTER_WRITTEN",
                "ROSTER",
                place.value(),
                place,
                Map.of(
                        "from",
                        span.from().toString(),
                        "to",
                        span.to().toString(),
                        "shifts",
                        request.shifts().size()));
        return view(place, span, Optional.of(roster));
    }

    private Roster begun(AreaCode area, Instant at) {
        Roster roster = new Roster(area, at);
        rosters.persistAndFlush(roster);
        return roster;
    }

    private RosterView view(AreaCode area, Span span, Optional<Roster> roster) {
        List<ShiftLine> lines = shifts.within(area, span.from(), span.to()).stream()
                .map(Shift::line)
                .toList();
        return new RosterView(
                area,
                span.from(),
                span.to(),
                lines,
                roster.map(Roster::updatedAt).orElse(null),
                roster.map(Roster::version).orElse(0L));
    }

    // A roster is of one place; who has just one need not name it.
    private AreaCode one(AreaCode area) {
        List<AreaCode> places = scope.narrow(area);
        if (places.size() != 1) {
            throw UnreadableParameter.named("area", "needed, because you have not just one");
        }
        return places.get(0);
    }

    private static void check(WriteRoster request, Span span, Violations faults) {
        if (request.shifts() == null) {
            return;
        }
        Set<String> begun = new HashSet<>();
        for (int i = 0; i < request.shifts().size(); i++) {
            ShiftLine line = request.shifts().get(i);
            if (line != null && line.from() != null && line.to() != null) {
                check(line, "/shifts/" + i, span, faults);
                if (!begun.add(line.userId() + " " + line.from())) {
                    faults.add("/shifts/" + i, RosterError.SAME_SHIFT_TWICE);
                }
            }
        }
    }

    private static void check(ShiftLine line, String at, Span span, Violations faults) {
        if (!line.to().isAfter(line.from())) {
            faults.add(at + "/to", RosterError.SHIFT_ENDS_BEFORE_IT_BEGINS);
        } else if (Duration.between(line.from(), line.to()).compareTo(LONGEST_SHIFT) > 0) {
            faults.add(at + "/to", RosterError.SHIFT_TOO_LONG);
        }
        if (!span.contains(line.from())) {
            faults.add(at + "/from", RosterError.SHIFT_OUTSIDE_THE_TIME);
        }
    }
}
