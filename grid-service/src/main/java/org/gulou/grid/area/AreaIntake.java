package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.sql.SqlReader;

/** Takes many places at once into the register. */
@ApplicationScoped
class AreaIntake {

    private static final String KNOWN =
            "SELECT code, name, valid_from, valid_to, successor_code, version FROM area WHERE code = ANY (?)";

    private final Register register;
    private final SqlReader reader;
    private final EventLog events;
    private final BusinessClock clock;
    private final AreaConfig config;

    AreaIntake(Register register, SqlReader reader, EventLog events, BusinessClock clock, AreaConfig config) {
        this.register = register;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
        this.config = config;
    }

    /** What the register holds of these codes. */
    Map<String, KnownArea> known(Set<String> codes) {
        Map<String, KnownArea> known = new HashMap<>();
        for (AreaView area :
                reader.list(AreaView::from, KNOWN, Collections.singletonList(codes.toArray(String[]::new)))) {
            known.put(area.code().value(), new KnownArea(area.name(), area.validFrom(), area.validTo() != null));
        }
        return known;
    }

    /** New places, which exist as long as the place above them, or as long as anybody knows. */
    void create(Map<AreaCode, String> names) {
        Map<String, LocalDate> since = new HashMap<>();
        // By code, a place comes after the one above it.
        new TreeMap<>(names).forEach((code, name) -> {
            LocalDate from = code.parent()
                    .map(parent -> since.computeIfAbsent(parent.value(), this::validFrom))
                    .orElse(config.knownSince());
            since.put(code.value(), from);
            Area area = new Area(code, name, from, clock.instant());
            register.persist(area);
            events.record(area::changed);
        });
        register.flush();
    }

    /** Other names as of today. */
    void rename(Map<AreaCode, String> names) {
        List<String> codes =
                names.keySet().stream().map(AreaCode::value).sorted().toList();
        for (Area area : register.all(codes)) {
            if (area.rename(names.get(area.code()), clock.today(), clock.today(), clock.instant())) {
                events.record(area::changed);
            }
        }
        register.flush();
    }

    private LocalDate validFrom(String code) {
        return register.findById(code).view().validFrom();
    }
}
