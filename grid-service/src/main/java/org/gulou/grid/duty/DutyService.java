package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.grid.area.AreaRetired;

/** Gives duties, hands them over, suspends and ends them; each of it one transaction. */
@ApplicationScoped
class DutyService {

    private final Duties duties;
    private final SubjectCheck subjects;
    private final DutyScope scope;
    private final DutyRecords records;
    private final Absences absences;
    private final Deputies deputies;
    private final RequestValidator validator;
    private final BusinessClock clock;
    private final Ids ids;

    DutyService(
            Duties duties,
            SubjectCheck subjects,
            DutyScope scope,
            DutyRecords records,
            Absences absences,
            Deputies deputies,
            RequestValidator validator,
            BusinessClock clock,
            Ids ids) {
        this.duties = duties;
        this.subjects = subjects;
        this.scope = scope;
        this.records = records;
        this.absences = absences;
        this.deputies = deputies;
        this.validator = validator;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    DutyView assign(AssignDuty request) {
        Violations found = validator.collect(request);
        Optional<Subject> subject = subjects.check(request, found);
        Instant now = clock.instant();
        Instant since = Objects.requireNonNullElse(request.since(), now);
        if (request.until() != null && !request.until().isAfter(since)) {
            found.add("/until", DutyError.UNTIL_NOT_AFTER_SINCE);
        }
        found.throwIfAny();
        Holder holder = new Holder(request.person(), request.userId());
        Duty duty = new Duty(ids.next(), subject.orElseThrow(), request.role(), holder, since, request.until(), now);
        records.save(duty, "DUTY_ASSIGNED");
        deputies.settle(duty);
        return duty.view();
    }

    @Transactional
    DutyView handOver(UUID id, ETag expected, HandOverDuty request) {
        Duty duty = require(id, expected);
        Violations found = validator.collect(request);
        Instant now = clock.instant();
        Instant passesAt = Objects.requireNonNullElse(request.since(), now);
        if (!passesAt.isAfter(duty.since())) {
            found.add("/since", DutyError.SINCE_NOT_AFTER_BEGINNING);
        }
        found.throwIfAny();
        Duty successor = duty.handOver(ids.next(), new Holder(request.person(), request.userId()), passesAt, now);
        absences.settle(duty);
        // The end of the old one first, or the database would see two holders for a moment.
        records.save(duty, "DUTY_HANDED_OVER");
        records.save(successor, "DUTY_TAKEN_OVER");
        deputies.settle(duty);
        deputies.settle(successor);
        return successor.view();
    }

    @Transactional
    DutyView suspend(UUID id, ETag expected, SuspendDuty request) {
        Duty duty = require(id, expected);
        Instant now = clock.instant();
        Violations found = Violations.none();
        if (request.until() != null && !request.until().isAfter(now)) {
            found.add("/until", DutyError.UNTIL_IN_PAST);
        }
        Optional<Duty> deputy = deputy(duty, request.actingDutyId(), now, found);
        found.throwIfAny();
        duty.suspend(request.until(), now);
        absences.settle(duty);
        records.save(duty, "DUTY_SUSPENDED");
        deputy.ifPresent(acting -> deputies.act(acting, duty, now));
        deputies.settle(duty);
        return duty.view();
    }

    @Transactional
    DutyView resume(UUID id, ETag expected) {
        Duty duty = require(id, expected);
        absences.end(duty);
        records.save(duty, "DUTY_RESUMED");
        deputies.settle(duty);
        return duty.view();
    }

    @Transactional
    DutyView end(UUID id, ETag expected, EndDuty request) {
        Duty duty = require(id, expected);
        Instant now = clock.instant();
        endAt(duty, Objects.requireNonNullElse(request.until(), now), now);
        deputies.settle(duty);
        return duty.view();
    }

    /** Nobody answers for a place that no longer exists. */
    void endWith(@Observes AreaRetired area) {
        Instant end = clock.startOf(area.effectiveOn());
        Instant now = clock.instant();
        // Whoever was appointed on the day itself held the post for those hours, and whose duty has ended since held it
        // until then.
        duties.openFor(List.of(area.code()), end).stream()
                .filter(duty -> !duty.hasEndedAt(now))
                .forEach(duty -> endAt(duty, duty.since().isBefore(end) ? end : now, now));
    }

    private void endAt(Duty duty, Instant end, Instant now) {
        duty.endAt(end, now);
        absences.settle(duty);
        records.save(duty, "DUTY_ENDED");
    }

    private Optional<Duty> deputy(Duty absent, UUID named, Instant now, Violations found) {
        if (named == null) {
            // Whom an absent deputy acted for needs the other one more than that deputy does.
            return absent.role() == DutyRole.DEPUTY ? Optional.empty() : duties.freeDeputy(absent, now);
        }
        Optional<Duty> deputy =
                duties.findByIdOptional(named).filter(d -> d.isForSameSubjectAs(absent) && d.isHeldAt(now));
        if (deputy.isEmpty()) {
            found.add("/actingDutyId", DutyError.NOT_A_DEPUTY);
        }
        return deputy;
    }

    private Duty require(UUID id, ETag expected) {
        Duty duty = duties.locked(id).filter(d -> scope.contains(d.view())).orElseThrow(CommonError.NOT_FOUND::problem);
        ETag.require(expected, duty.version());
        return duty;
    }
}
