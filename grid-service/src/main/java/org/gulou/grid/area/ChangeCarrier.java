package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.guard.SystemScope;

/** Carries a change out when its day has come: the parts get their codes, everything kept by code follows, and what ends is ended. */
@ApplicationScoped
class ChangeCarrier {

    private final AreaChanges changes;
    private final Register register;
    private final LivingAreas areas;
    private final PartRecoder recoder;
    private final Followers followers;
    private final Event<AreaRetired> retired;
    private final AuditLog audit;
    private final BusinessClock clock;

    ChangeCarrier(
            AreaChanges changes,
            Register register,
            LivingAreas areas,
            PartRecoder recoder,
            Followers followers,
            Event<AreaRetired> retired,
            AuditLog audit,
            BusinessClock clock) {
        this.changes = changes;
        this.register = register;
        this.areas = areas;
        this.recoder = recoder;
        this.followers = followers;
        this.retired = retired;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void carryOutAlone(UUID id) {
        carryOut(id);
    }

    /** Carries it out in the running transaction; nothing if that has been done, or cannot be done any more. */
    @Transactional(TxType.MANDATORY)
    public void carryOut(UUID id) {
        changes.locked(id).filter(AreaChange::isPlanned).ifPresent(change -> SystemScope.run(() -> carryOut(change)));
    }

    private void carryOut(AreaChange change) {
        ChangeTerms terms = change.terms();
        LocalDate day = change.effectiveOn();
        List<AreaCode> living = terms.mayMoveParts() ? areas.below(terms.named(), day) : List.of();
        terms.to().forEach(target -> requireLiving(target, day));
        Division division = Division.of(terms, living);
        division.requireWhole();
        Recoding recoding = Recoding.of(terms, division, living, areas.everBelow(terms.to()));
        recoder.recode(recoding.parts(), day);
        Map<AreaCode, AreaCode> codes = recoding.all();
        changes.writeRecodings(change.id(), codes);
        followers.follow(new Recoded(change.id(), codes, terms.dissolved(), terms.rehoused(), clock.startOf(day)));
        Stream.concat(terms.from().stream().filter(terms::ends), recoding.parts().keySet().stream())
                .sorted()
                .forEach(ended -> retired.fire(new AreaRetired(ended, day)));
        change.carriedOut(clock.instant());
        Map<String, Object> facts = Map.of(
                "kind",
                terms.kind().name(),
                "recoded",
                codes.size(),
                "households",
                terms.rehoused().size());
        audit.record(
                "AREAS_CHANGED",
                "AREA_CHANGE",
                change.id().toString(),
                terms.from().get(0),
                facts);
    }

    private void requireLiving(AreaCode target, LocalDate day) {
        if (register.findByIdOptional(target.value())
                .filter(area -> area.isValidOn(day))
                .isEmpty()) {
            throw AreaRegisterError.TARGET_VANISHED.with("areaCode", target);
        }
    }
}
