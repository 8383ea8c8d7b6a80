package org.gulou.inspection.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.directory.Areas;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Cursor;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.query.Condition;
import org.gulou.inspection.scope.SiteScope;

/** Coverage of the places in the caller's scope: every place of the level has a row, also one without sites. */
@ApplicationScoped
class CoverageService {

    private static final int DAYS = 30;
    private static final String ORDER = "areaCode";

    private final CoverageQuery query;
    private final Areas areas;
    private final SiteScope scope;
    private final BusinessClock clock;

    CoverageService(CoverageQuery query, Areas areas, SiteScope scope, BusinessClock clock) {
        this.query = query;
        this.areas = areas;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    Page<CoverageRow> coverage(CoverageFilter filter, PageRequest page) {
        Condition condition = scope.condition("s", "id", filter.area());
        List<AreaCode> within = filter.area() == null ? scope.areas() : List.of(filter.area());
        AreaLevel level = level(filter, within);
        LocalDate to = filter.to() == null ? clock.today() : filter.to();
        LocalDate from = filter.from() == null ? to.minusDays(DAYS - 1) : filter.from();
        if (from.isAfter(to)) {
            throw UnreadableParameter.named("from", "after to");
        }
        Map<AreaCode, CoverageRow> rows = new TreeMap<>();
        within.stream()
                .flatMap(area -> areas.inside(area, level, clock.today()).stream())
                .forEach(area -> rows.put(area.code(), CoverageRow.empty(area.code())));
        query.rows(condition, level, filter, from, to).forEach(row -> rows.put(row.areaCode(), row));
        return page(List.copyOf(rows.values()), page);
    }

    private static AreaLevel level(CoverageFilter filter, List<AreaCode> within) {
        AreaLevel top =
                within.stream().map(AreaCode::level).min(AreaLevel::compareTo).orElse(AreaLevel.COUNTY);
        if (filter.level() == null) {
            return top.below().orElse(top);
        }
        if (filter.level().isAbove(top)) {
            throw UnreadableParameter.named("level", "above the area");
        }
        return filter.level();
    }

    private static Page<CoverageRow> page(List<CoverageRow> rows, PageRequest request) {
        request.sort(ORDER);
        String after = request.cursor().map(CoverageService::key).orElse("");
        List<CoverageRow> rest = rows.stream()
                .filter(row -> row.areaCode().value().compareTo(after) > 0)
                .toList();
        List<CoverageRow> shown = rest.stream().limit(request.limit()).toList();
        Cursor next = shown.size() == rest.size()
                ? null
                : new Cursor(
                        ORDER, List.of(shown.get(shown.size() - 1).areaCode().value()));
        return Page.of(shown, next, request.count() ? (long) rows.size() : null);
    }

    private static String key(Cursor cursor) {
        if (!cursor.sort().equals(ORDER)
                || cursor.keys().size() != 1
                || cursor.keys().get(0) == null) {
            throw CommonError.UNKNOWN_CURSOR.problem();
        }
        return cursor.keys().get(0);
    }
}
