package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;

/** Takes back what a change had announced and could not do: what was to end goes on, names stay, and new places end again. */
@ApplicationScoped
class ChangeRetreat {

    private final AreaChanges changes;
    private final Register register;
    private final EventLog events;
    private final AuditLog audit;
    private final BusinessClock clock;

    ChangeRetreat(AreaChanges changes, Register register, EventLog events, AuditLog audit, BusinessClock clock) {
        this.changes = changes;
        this.register = register;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Leaves the change failed for that reason, in the running transaction. */
    void takeBack(UUID id, String fault) {
        changes.locked(id).filter(AreaChange::isPlanned).ifPresent(change -> {
            ChangeTerms terms = change.terms();
            terms.from().stream().filter(terms::ends).sorted().forEach(this::reopen);
            terms.to().stream()
                    .filter(Predicate.not(change.made()::contains))
                    .sorted()
                    .forEach(place -> keepName(place, change.effectiveOn()));
            change.made().stream().sorted().forEach(place -> end(place, change.effectiveOn()));
            change.failed(fault, clock.instant());
            audit.record(
                    "AREA_CHANGE_FAILED",
                    "AREA_CHANGE",
                    id.toString(),
                    terms.from().get(0),
                    Map.of("code", fault));
        });
    }

    private void reopen(AreaCode place) {
        register.locked(place).ifPresent(area -> {
            area.reopen(clock.instant());
            events.record(area::changed);
        });
    }

    private void keepName(AreaCode place, LocalDate day) {
        register.locked(place)
                .filter(area -> area.keepName(day, clock.today(), clock.instant()))
                .ifPresent(area -> events.record(area::changed));
    }

    // Something may have been made in it meanwhile; then it stays.
    private void end(AreaCode place, LocalDate day) {
        register.locked(place)
                .filter(area -> area.isValidOn(day.plusDays(1)) && !register.hasLivingParts(place, day))
                .ifPresent(area -> {
                    area.retire(day.plusDays(1), null, clock.instant());
                    events.record(area::changed);
                });
    }
}
