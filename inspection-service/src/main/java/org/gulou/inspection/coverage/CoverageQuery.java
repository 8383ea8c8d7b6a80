package org.gulou.inspection.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.inspection.query.Columns;
import org.gulou.inspection.query.Condition;
import org.gulou.inspection.query.Database;

/** Counts in one pass over the sites in scope, their inspections and their findings. */
@ApplicationScoped
class CoverageQuery {

    // A site lies in a row by the beginning of its code; one registered further up than the level has a row of its own
    // place.
    private static final String ROWS = """
            WITH mine AS (
              SELECT s.id, left(s.area_code, :digits) AS area, s.state <> 'CLOSED' AS live
                FROM site s WHERE (%s)%s),
            visits AS (
              SELECT i.site_id,
                     count(*) FILTER (WHERE i.kind <> 'SELF' AND i.scheduled_on BETWEEN :from AND :to) AS due,
                     count(*) FILTER (WHERE i.kind <> 'SELF' AND i.scheduled_on BETWEEN :from AND :to
                       AND i.scheduled_on < :today AND i.state <> 'SUBMITTED') AS overdue,
                     bool_or(i.kind <> 'SELF' AND i.state = 'SUBMITTED' AND i.submitted_at >= :start
                       AND i.submitted_at < :end) AS inspected,
                     bool_or(i.kind <> 'SELF' AND i.state = 'SUBMITTED') AS ever,
                     count(*) FILTER (WHERE i.kind = 'SELF' AND i.scheduled_on BETWEEN :from AND :to) AS self_owed,
                     count(*) FILTER (WHERE i.kind = 'SELF' AND i.scheduled_on BETWEEN :from AND :to
                       AND i.state = 'SUBMITTED') AS self_done
                FROM inspection i JOIN mine ON mine.id = i.site_id
               WHERE i.state NOT IN ('CANCELLED', 'VOID') GROUP BY i.site_id),
            faults AS (
              SELECT f.site_id,
                     count(*) FILTER (WHERE f.state <> 'CLOSED') AS open,
                     count(*) FILTER (WHERE f.state <> 'CLOSED' AND f.claimed_at IS NULL AND f.due_at < :now) AS overdue,
                     count(*) FILTER (WHERE f.on_time AND f.closed_at >= :start AND f.closed_at < :end) AS on_time,
                     count(*) FILTER (WHERE NOT f.self_reported AND f.opened_at >= :start AND f.opened_at < :end
                       AND (SELECT own.answers @> jsonb_build_array(
                                     jsonb_build_object('itemCode', f.item_code, 'answer', 'YES'))
                              FROM inspection own
                             WHERE own.site_id = f.site_id AND own.kind = 'SELF' AND own.state = 'SUBMITTED'
                               AND own.submitted_at < f.opened_at
                             ORDER BY own.submitted_at DESC LIMIT 1)) AS missed
                FROM finding f JOIN mine ON mine.id = f.site_id
               WHERE NOT f.withdrawn GROUP BY f.site_id)
            SELECT mine.area,
                   count(*) FILTER (WHERE live) AS sites,
                   coalesce(sum(v.due), 0) AS due,
                   count(*) FILTER (WHERE live AND v.inspected) AS inspected,
                   coalesce(sum(v.overdue), 0) AS overdue,
                   count(*) FILTER (WHERE live AND v.ever IS NOT TRUE) AS never_inspected,
                   coalesce(sum(v.self_owed), 0) AS self_owed,
                   coalesce(sum(v.self_done), 0) AS self_done,
                   coalesce(sum(f.open), 0) AS open_findings,
                   coalesce(sum(f.overdue), 0) AS overdue_findings,
                   coalesce(sum(f.on_time), 0) AS closed_on_time,
                   coalesce(sum(f.missed), 0) AS missed_by_self
              FROM mine
              LEFT JOIN visits v ON v.site_id = mine.id
              LEFT JOIN faults f ON f.site_id = mine.id
             GROUP BY mine.area ORDER BY mine.area
            """;

    private final Database database;
    private final BusinessClock clock;

    CoverageQuery(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The rows that have sites. */
    List<CoverageRow> rows(Condition scope, AreaLevel level, CoverageFilter filter, LocalDate from, LocalDate to) {
        Map<String, Object> params = new HashMap<>(scope.params());
        params.put("digits", level.digits());
        params.put("from", from);
        params.put("to", to);
        params.put("today", clock.today());
        params.put("now", clock.instant());
        params.put("start", clock.startOf(from));
        params.put("end", clock.startOf(to.plusDays(1)));
        StringBuilder more = new StringBuilder();
        if (filter.category() != null) {
            more.append(" AND s.category_code = :category");
            params.put("category", filter.category());
        }
        if (filter.department() != null) {
            more.append(" AND s.department_code = :department");
            params.put("department", filter.department());
        }
        return database.list(CoverageQuery::read, String.format(ROWS, scope.predicate(), more), params);
    }

    private static CoverageRow read(ResultSet row) throws SQLException {
        return new CoverageRow(
                Columns.area(row, "area"),
                row.getLong("sites"),
                row.getLong("due"),
                row.getLong("inspected"),
                row.getLong("overdue"),
                row.getLong("never_inspected"),
                row.getLong("self_owed"),
                row.getLong("self_done"),
                row.getLong("open_findings"),
                row.getLong("overdue_findings"),
                row.getLong("closed_on_time"),
                row.getLong("missed_by_self"));
    }
}
