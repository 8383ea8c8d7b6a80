package org.gulou.report.derived;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.report.derived.Sources.Counts;
import org.gulou.report.period.Period;
import org.gulou.report.template.Field;
import org.gulou.report.template.Form;
import org.gulou.report.template.Window;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitKind;

/**
 * The figures the system can count itself: inspections (G01), new findings (G02), those fixed on the spot (G03) and findings closed
 * (G05) inside an area. The other figures of the series need to know which findings a notice holds and which were reopened, which no
 * event tells; they are left out rather than guessed.
 */
@ApplicationScoped
public class DerivedFigures {

    private final Sources sources;
    private final BusinessClock clock;

    DerivedFigures(Sources sources, BusinessClock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** The derived figures of the form for that unit and period; empty where there is no source row in the window. */
    public Map<String, BigDecimal> of(Form form, Unit unit, Period period) {
        Window window = form.template().window();
        Optional<LocalDate> lastDay = period.lastDay();
        if (unit.kind() != UnitKind.AREA || window == null || lastDay.isEmpty()) {
            return Map.of();
        }
        Counts counts = sources.count(
                unit.areaCode(),
                window.startOf(lastDay.get(), clock.zone()),
                window.endOf(lastDay.get(), clock.zone()));
        return counts.isEmpty() ? Map.of() : asked(form, counts);
    }

    private static Map<String, BigDecimal> asked(Form form, Counts counts) {
        Map<String, Long> known = new LinkedHashMap<>();
        known.put("G01", counts.inspections());
        known.put("G02", counts.opened());
        known.put("G03", counts.onSpot());
        known.put("G05", counts.closed());
        Set<String> codes = form.fields().stream().map(Field::code).collect(Collectors.toSet());
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        known.forEach((code, count) -> {
            if (codes.contains(code)) {
                figures.put(code, BigDecimal.valueOf(count));
            }
        });
        return figures;
    }
}
