package org.gulou.report.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.board.CompletenessRow.Counts;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitFilter;

/** Counts obligations, and the reports of units that owe none. */
@ApplicationScoped
class Boards {

    // A unit above the level of the rows, a county in a board of townships, keeps a row of its own.
    private static final String ROWS = """
            SELECT * FROM (
              SELECT left(x.area_code, :digits) COLLATE "C" AS area_code,
                     count(*) FILTER (WHERE x.state = 'ON_TIME') AS on_time,
                     count(*) FILTER (WHERE x.state = 'LATE') AS late,
                     count(*) FILTER (WHERE x.state = 'MISSING') AS missing,
                     count(*) FILTER (WHERE x.state = 'PENDING') AS pending,
                     count(*) FILTER (WHERE x.state = 'EXCUSED') AS excused,
                     count(*) FILTER (WHERE x.state = 'UNEXPECTED') AS unexpected
                FROM (
                  SELECT o.area_code, o.state FROM obligation o
                   WHERE o.template_code = :template AND %1$s AND %2$s
                  UNION ALL
                  SELECT r.area_code, 'UNEXPECTED' FROM report r
                   WHERE r.template_code = :template AND %3$s AND %4$s AND r.edition = 1
                     AND r.submitted_at IS NOT NULL
                     AND NOT EXISTS (SELECT 1 FROM obligation o WHERE o.template_code = r.template_code
                                     AND o.unit_code = r.unit_code AND o.period = r.period)) x
               GROUP BY 1) b
             WHERE %5$s
            """;
    private static final Keyset<CompletenessRow> ORDER =
            Keyset.of(Key.text("areaCode", "b.area_code", row -> row.areaCode().value()));

    private final EntityManager entities;

    Boards(EntityManager entities) {
        this.entities = entities;
    }

    /** The rows at that many digits of the area code, for one period. */
    Page<CompletenessRow> ofPeriod(String template, Period period, UnitFilter units, int digits, PageRequest request) {
        return page(
                Map.of("template", template, "period", period.value()),
                "o.period = :period",
                "r.period = :period",
                units,
                digits,
                request);
    }

    /** The same for the periods that end on these business days. */
    Page<CompletenessRow> ofDays(
            String template, LocalDate from, LocalDate to, UnitFilter units, int digits, PageRequest request) {
        return page(
                Map.of("template", template, "from", from, "to", to),
                "o.day BETWEEN :from AND :to",
                "r.day BETWEEN :from AND :to",
                units,
                digits,
                request);
    }

    private Page<CompletenessRow> page(
            Map<String, Object> asked,
            String owedWhen,
            String reportedWhen,
            UnitFilter units,
            int digits,
            PageRequest request) {
        Keyset.Slice<CompletenessRow> slice = ORDER.slice(request);
        String rows =
                String.format(ROWS, owedWhen, units.sql("o"), reportedWhen, units.sql("r"), slice.namedPredicate());
        Map<String, Object> params = new HashMap<>(asked);
        params.putAll(units.params());
        params.put("digits", digits);
        params.putAll(slice.namedParams());
        Page<CompletenessRow> page = slice.page(list(rows + slice.orderBy() + slice.limit(), params));
        return request.count() ? page.withTotal(total(asked, owedWhen, reportedWhen, units, digits)) : page;
    }

    private long total(Map<String, Object> asked, String owedWhen, String reportedWhen, UnitFilter units, int digits) {
        Map<String, Object> params = new HashMap<>(asked);
        params.putAll(units.params());
        params.put("digits", digits);
        return list(String.format(ROWS, owedWhen, units.sql("o"), reportedWhen, units.sql("r"), "1 = 1"), params)
                .size();
    }

    @SuppressWarnings("unchecked")
    private List<CompletenessRow> list(String sql, Map<String, Object> params) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        params.forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(Boards::read).toList();
    }

    private static CompletenessRow read(Tuple row) {
        return CompletenessRow.of(
                new AreaCode(row.get("area_code", String.class)),
                new Counts(
                        count(row, "on_time"),
                        count(row, "late"),
                        count(row, "missing"),
                        count(row, "pending"),
                        count(row, "excused"),
                        count(row, "unexpected")));
    }

    private static long count(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
