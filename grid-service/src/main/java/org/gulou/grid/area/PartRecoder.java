package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.Timers;

/** Gives places other codes: the old one keeps its days and names its successor, the new one goes on with its names. */
@ApplicationScoped
class PartRecoder {

    private final Register register;
    private final EventLog events;
    private final Timers timers;
    private final BusinessClock clock;

    PartRecoder(Register register, EventLog events, Timers timers, BusinessClock clock) {
        this.register = register;
        this.events = events;
        this.timers = timers;
        this.clock = clock;
    }

    /** The new codes by the old ones; none of the new ones is in the register yet. */
    void recode(SortedMap<AreaCode, AreaCode> codes, LocalDate day) {
        List<Area> parts = register.withHistory(
                codes.keySet().stream().map(AreaCode::value).toList());
        List<Area> successors = parts.stream()
                .map(part -> part.recode(codes.get(part.code()), day, clock.today(), clock.instant()))
                .sorted(Comparator.comparing(Area::code))
                .toList();
        // By code, a place comes after the one above it.
        successors.forEach(register::persist);
        register.flush();
        successors.forEach(this::tell);
        parts.forEach(part -> events.record(part::changed));
    }

    private void tell(Area area) {
        events.record(area::changed);
        area.nameDays(clock.today())
                .forEach(day -> timers.schedule(NameDay.KIND, area.code().value(), clock.startOf(day)));
    }
}
