package org.gulou.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.report.template.TemplateView;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitKind;
import org.gulou.report.unit.Units;

/** Who owes a template on a day, by the directory as it stands. */
@ApplicationScoped
class Debtors {

    private static final String OF_LEVEL = """
            SELECT code FROM directory_area
             WHERE level IN (:levels)
               AND (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to > :day)
             ORDER BY code
            """;

    private final EntityManager entities;
    private final Units units;

    Debtors(EntityManager entities, Units units) {
        this.entities = entities;
        this.units = units;
    }

    /** All that owe it: the areas of its levels that exist on that day, and the units of its codes that are known. */
    List<Unit> of(TemplateView template, LocalDate day) {
        Stream<Unit> byCode = template.codes().stream()
                .flatMap(code -> units.find(code).stream())
                .filter(unit -> unit.kind() == template.unitKind());
        return Stream.concat(areasOf(template.levels(), day).stream(), byCode)
                .distinct()
                .toList();
    }

    /** Whether this area owes it. */
    boolean owes(TemplateView template, AreaCode area) {
        return template.unitKind() == UnitKind.AREA
                && (template.levels().contains(area.level()) || template.codes().contains(area.value()));
    }

    @SuppressWarnings("unchecked")
    private List<Unit> areasOf(List<AreaLevel> levels, LocalDate day) {
        if (levels.isEmpty()) {
            return List.of();
        }
        List<String> codes = entities.createNativeQuery(OF_LEVEL, String.class)
                .setParameter("levels", levels.stream().map(AreaLevel::name).toList())
                .setParameter("day", day)
                .getResultList();
        return codes.stream().map(AreaCode::new).map(Unit::of).toList();
    }
}
