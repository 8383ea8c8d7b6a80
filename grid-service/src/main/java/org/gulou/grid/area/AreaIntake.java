package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.sql.SqlReader;

/** Takes many places at once into the register. */
@ApplicationScoped
class AreaIntake {

    private static final String KNOWN = """
            SELECT a.code, a.name, a.valid_from, a.valid_to, p.named_from
              FROM area a
             CROSS JOIN LATERAL (SELECT max(valid_from) AS named_from FROM area_period WHERE code = a.code) p
             WHERE a.code = ANY (?)
             ORDER BY a.code
               FOR KEY SHARE OF a
            """;

    private final Register register;
    private final SqlReader reader;
    private final EventLog events;
    private final BusinessClock clock;
    private final AreaConfig config;
    private final AuditLog audit;

    AreaIntake(
            Register register,
            SqlReader reader,
            EventLog events,
            BusinessClock clock,
            AreaConfig config,
            AuditLog audit) {
        this.register = register;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
        this.config = config;
        this.audit = audit;
    }

    /** What the register holds of these codes, held against a change of places until the transaction ends. */
    Map<String, KnownArea> known(Set<String> codes) {
        Map<String, KnownArea> known = new HashMap<>();
        reader.list(AreaIntake::entry, KNOWN, Collections.singletonList(codes.toArray(String[]::new)))
                .forEach(area -> known.put(area.getKey(), area.getValue()));
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

    /** Writes down who took these in; the places above all of them are where it concerns. */
    void told(Set<AreaCode> created, Set<AreaCode> renamed, ImportContext context) {
        audit.record(
                "AREAS_IMPORTED",
                "IMPORT",
                context.importId().toString(),
                AreaCode.enclosing(Stream.concat(created.stream(), renamed.stream())
                                .toList())
                        .orElse(null),
                Map.of("sender", context.sender(), "created", created.size(), "updated", renamed.size()));
    }

    private static Map.Entry<String, KnownArea> entry(ResultSet row) throws SQLException {
        return Map.entry(
                row.getString("code"),
                new KnownArea(
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("named_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class) != null));
    }

    private LocalDate validFrom(String code) {
        return register.findById(code).view().validFrom();
    }
}
