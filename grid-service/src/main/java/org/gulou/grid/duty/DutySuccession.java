package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.grid.area.Recoded;

/** Writes the duties that go on for other places, with who acts for whom, and keeps the absences among them. */
@ApplicationScoped
class DutySuccession {

    private final Duties duties;
    private final DutyRecords records;
    private final Absences absences;
    private final Deputies deputies;

    DutySuccession(Duties duties, DutyRecords records, Absences absences, Deputies deputies) {
        this.duties = duties;
        this.records = records;
        this.absences = absences;
        this.deputies = deputies;
    }

    /** {@code passed} have ended and begun anew; {@code moved} are the same duties for another place. */
    void settle(List<PassedDuty> passed, List<Duty> moved, Recoded change) {
        passed.forEach(duty -> records.add(duty.before(), "DUTY_ENDED", because(change)));
        moved.forEach(duty -> records.add(duty, "DUTY_MOVED", because(change)));
        // The ends first, or the database would see two holders for a moment.
        duties.flush();
        passed.forEach(duty -> records.add(duty.next(), "DUTY_TAKEN_OVER", because(change)));
        duties.flush();
        Map<UUID, UUID> nextIds = new HashMap<>();
        passed.forEach(duty -> nextIds.put(duty.before().id(), duty.next().id()));
        passed.stream()
                .filter(duty -> duty.actedFor() != null)
                .forEach(duty -> duty.next().goOnActingFor(nextIds.getOrDefault(duty.actedFor(), duty.actedFor())));
        moved.stream()
                .filter(duty -> nextIds.containsKey(duty.actingFor()))
                .forEach(duty -> duty.goOnActingFor(nextIds.get(duty.actingFor())));
        duties.flush();
        passed.forEach(duty -> absences.passOn(duty.before(), duty.next()));
        passed.forEach(duty -> deputies.settle(duty.next()));
    }

    static Map<String, String> because(Recoded change) {
        return Map.of("change", change.changeId().toString());
    }
}
