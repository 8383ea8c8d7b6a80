package org.gulou.grid.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.ETag;
import org.gulou.grid.area.AreaService;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.resident.RevealTrail;
import org.gulou.grid.resident.Revealable;

/** Follows tips up: hands them to a place, shows them for a purpose, and notes what came of them. */
@ApplicationScoped
class TipCare {

    private static final String SUBJECT = "TIP";

    private final Tips tips;
    private final TipQueries queries;
    private final TipDeadlines deadlines;
    private final AreaService areas;
    private final AreaScope scope;
    private final Cipher cipher;
    private final RequestValidator validator;
    private final EventLog events;
    private final RevealTrail trail;
    private final AuditLog audit;
    private final Caller caller;
    private final BusinessClock clock;

    TipCare(
            Tips tips,
            TipQueries queries,
            TipDeadlines deadlines,
            AreaService areas,
            AreaScope scope,
            Cipher cipher,
            RequestValidator validator,
            EventLog events,
            RevealTrail trail,
            AuditLog audit,
            Caller caller,
            BusinessClock clock) {
        this.tips = tips;
        this.queries = queries;
        this.deadlines = deadlines;
        this.areas = areas;
        this.scope = scope;
        this.cipher = cipher;
        this.validator = validator;
        this.events = events;
        this.trail = trail;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    TipView require(UUID id) {
        return queries.find(id).map(queries::view).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    @Transactional
    TipView assign(UUID id, ETag expected, AssignTip request) {
        Tip tip = require(id, expected);
        Violations found = validator.collect(request);
        request.place().ifPresent(place -> check(tip, place, found));
        found.throwIfAny();
        tip.assign(request.place().orElseThrow(), clock.instant());
        tips.flush();
        events.record(tip::assigned);
        audit.record("TIP_ASSIGNED", SUBJECT, id.toString(), tip.owner(), Map.of());
        return require(id);
    }

    @Transactional
    TipView settle(UUID id, ETag expected, SettleTip request) {
        Tip tip = require(id, expected);
        validator.check(request);
        tip.settle(
                request.outcome(),
                cipher.encrypt(PersonalField.OUTCOME, id, request.note()),
                caller.user(),
                clock.instant());
        tips.flush();
        deadlines.follow(tip);
        events.record(tip::settled);
        audit.record(
                "TIP_SETTLED",
                SUBJECT,
                id.toString(),
                tip.owner(),
                Map.of("outcome", request.outcome().name()));
        return require(id);
    }

    // A refusal is kept in the trail as well, so it does not roll back.
    @Transactional(dontRollbackOn = ProblemException.class)
    RevealedTip reveal(UUID id, RevealTip request) {
        Optional<TipRow> found = queries.find(id);
        if (found.isEmpty()) {
            trail.refused(Revealable.TIP, id);
            throw CommonError.NOT_FOUND.problem();
        }
        TipRow row = found.get();
        validator.check(request);
        if (row.content() == null) {
            throw TipError.TIP_PURGED.problem();
        }
        boolean withContact = caller.has(Roles.COUNTY_OFFICER) && row.contact() != null;
        audit.record(
                "TIP_REVEALED",
                SUBJECT,
                id.toString(),
                row.owner(),
                Map.of("purpose", request.purpose().name(), "contact", withContact));
        return new RevealedTip(
                id,
                cipher.decrypt(PersonalField.NOTE, id, row.content()),
                withContact ? cipher.decrypt(PersonalField.PHONE, id, row.contact()) : null,
                cipher.decrypt(PersonalField.OUTCOME, id, row.finding()));
    }

    private Tip require(UUID id, ETag expected) {
        Tip tip = tips.locked(id).filter(t -> scope.contains(t.owner())).orElseThrow(CommonError.NOT_FOUND::problem);
        ETag.require(expected, tip.version());
        return tip;
    }

    private void check(Tip tip, AreaCode place, Violations found) {
        if (!scope.contains(place)) {
            throw CommonError.NOT_FOUND.problem();
        }
        if (!tip.isOfCounty(place)) {
            found.add("/areaCode", TipError.PLACE_OF_ANOTHER_COUNTY);
        } else if (areas.holdValid(place).isEmpty()) {
            found.add("/areaCode", TipError.UNKNOWN_PLACE);
        }
    }
}
