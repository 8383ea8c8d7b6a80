package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.Recoded;

/**
 * Whoever answered for a place answers for the one that has taken its place: the duty ends there and begins anew, so that the past still
 * names them. Where one post becomes of several, the holder of the place that stays keeps it, else the longest in office; the duties of
 * the others end with their places.
 */
@ApplicationScoped
class DutiesFollow implements AreaFollower {

    private final Duties duties;
    private final DutyRecords records;
    private final DutySuccession succession;
    private final BusinessClock clock;
    private final Ids ids;

    DutiesFollow(Duties duties, DutyRecords records, DutySuccession succession, BusinessClock clock, Ids ids) {
        this.duties = duties;
        this.records = records;
        this.succession = succession;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void follow(Recoded change) {
        Map<String, List<Duty>> held = new HashMap<>();
        duties.openFor(change.codes().values(), change.at())
                .forEach(duty -> holders(held, duty.subjectCode()).add(duty));
        List<PassedDuty> passed = new ArrayList<>();
        List<Duty> moved = new ArrayList<>();
        for (Duty duty : duties.openFor(change.codes().keySet(), change.at())) {
            AreaCode place = change.codes().get(duty.areaCode());
            List<Duty> there = holders(held, place.value());
            if (there.stream().noneMatch(duty::excludes)) {
                there.add(goOn(duty, place, change, passed, moved));
            }
        }
        succession.settle(passed, moved, change);
        moveOrganizations(change);
    }

    // The one who holds it for the new place. Where that was to begin on the day or later it is the same duty.
    private Duty goOn(Duty duty, AreaCode place, Recoded change, List<PassedDuty> passed, List<Duty> moved) {
        Instant now = clock.instant();
        if (duty.since().isBefore(change.at())) {
            PassedDuty next = PassedDuty.of(duty, ids.next(), place, change.at(), now);
            passed.add(next);
            return next.next();
        }
        duty.belongTo(place, now);
        moved.add(duty);
        return duty;
    }

    private void moveOrganizations(Recoded change) {
        Map<AreaCode, AreaCode> matters = change.matters();
        for (Duty duty : duties.ofOrganizationsIn(matters.keySet(), change.at())) {
            duty.lieIn(matters.get(duty.areaCode()), clock.instant());
            records.add(duty, "DUTY_MOVED", DutySuccession.because(change));
        }
        duties.flush();
    }

    private static List<Duty> holders(Map<String, List<Duty>> held, String place) {
        return held.computeIfAbsent(place, p -> new ArrayList<>());
    }
}
