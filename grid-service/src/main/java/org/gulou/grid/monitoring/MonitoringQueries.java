package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The episodes inside the caller's areas. */
@ApplicationScoped
class MonitoringQueries {

    private static final String SELECT = """
            SELECT m.id, m.resident_id, m.grid_code, m.protocol_id, m.edition, m.applies_to, m.started_on, m.due_to_end_on,
                   m.state, m.added_central, m.added_home, m.added_health, m.check_due_at, m.test_due_at, m.missed_checks, m.release_reason,
                   m.ended_at, m.version, r.name
              FROM monitoring m JOIN resident r ON r.county_code = m.county_code AND r.id = m.resident_id""";
    private static final String EXTENSIONS =
            "SELECT id, step, days, reason, at, by_user FROM monitoring_extension WHERE monitoring_id = ? AND county_code = ? ORDER BY id";
    private static final String CHECKS =
            "SELECT n, id, kind, state, due_at, at, found, by_user FROM monitoring_check WHERE monitoring_id = ? AND county_code = ? ORDER BY n";
    private static final Keyset<MonitoringView> ORDER = Keyset.of(
            Key.uuid("id", "m.id", MonitoringView::id),
            Key.date("dueToEndOn", "m.due_to_end_on", MonitoringView::dueToEndOn),
            Key.<MonitoringView>instant("checkDueAt", "m.check_due_at", MonitoringView::checkDueAt)
                    .nullsLast());

    private final SqlReader reader;
    private final MonitoringRows rows;
    private final AreaScope scope;

    MonitoringQueries(SqlReader reader, MonitoringRows rows, AreaScope scope) {
        this.reader = reader;
        this.rows = rows;
        this.scope = scope;
    }

    /** The whole episode; 404 outside the caller's areas. */
    MonitoringView require(UUID id) {
        MonitoringView found = reader.first(rows::episode, SELECT + " WHERE m.id = ?", id)
                .filter(view -> scope.contains(view.gridCode()))
                .orElseThrow(CommonError.NOT_FOUND::problem);
        List<Object> key = List.of(id, found.countyCode());
        return found.with(reader.list(rows::extension, EXTENSIONS, key), reader.list(rows::check, CHECKS, key));
    }

    Page<MonitoringView> list(MonitoringFilter filter, PageRequest page) {
        Where where = Where.all()
                .and(AreaSql.inside("m.grid_code", scope.narrow(filter.area())))
                .andIf("m.resident_id = ?", filter.resident())
                .andIf("m.protocol_id = ?", filter.protocol())
                .andIf("m.state = ?", filter.state());
        if (filter.missed() != null) {
            where.and(filter.missed() ? "m.missed_checks > 0" : "m.missed_checks = 0");
        }
        page.updatedSince().ifPresent(since -> where.and("m.updated_at >= ?", since));
        return reader.page(rows::listed, SELECT, where, ORDER, page);
    }
}
