package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.Timers;

/** Makes plans of changes, and does the single steps of one: name, add, retire. */
@ApplicationScoped
class ChangePlans {

    private final Register register;
    private final AreaService areas;
    private final EventLog events;
    private final Timers timers;
    private final BusinessClock clock;

    ChangePlans(Register register, AreaService areas, EventLog events, Timers timers, BusinessClock clock) {
        this.register = register;
        this.areas = areas;
        this.events = events;
        this.timers = timers;
        this.clock = clock;
    }

    /** The plan, with every place it names or adds to locked, always in the order of their codes. */
    ChangePlan plan(ChangeAreas request) {
        Map<AreaCode, Area> known = new LinkedHashMap<>();
        request.named()
                .flatMap(code -> Stream.concat(Stream.of(code), code.parent().stream()))
                .distinct()
                .sorted()
                .forEach(code -> register.locked(code).ifPresent(area -> known.put(code, area)));
        return new ChangePlan(request, known, this);
    }

    /** Names the place from that day on; the day itself, if it is still to come, is kept by a timer. */
    void name(Area area, String name, LocalDate day) {
        if (area.rename(name, day, clock.today(), clock.instant())) {
            events.record(area::changed);
            if (day.isAfter(clock.today())) {
                timers.schedule(NameDay.KIND, area.code().value(), clock.startOf(day));
            }
        }
    }

    Area add(AreaCode code, String name, LocalDate day) {
        return areas.add(code, name, day);
    }

    void retire(Area area, LocalDate day, AreaCode successor) {
        area.retire(day, successor, clock.instant());
        register.flush();
        events.record(area::changed);
    }
}
