package org.gulou.grid.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** Reads the trail inside the caller's areas; what concerns no area is read by whoever audits. */
@ApplicationScoped
class AuditQueries {

    private static final String RESIDENT = "RESIDENT";
    private static final String SELECT =
            "SELECT id, at, actor, action, subject_type, subject_id, area_code, facts FROM audit_entry";
    private static final Keyset<AuditView> ORDER = Keyset.of(
            Key.uuid("id", "id", AuditView::id),
            Key.<AuditView>instant("at", "at", AuditView::at).descending());

    private final SqlReader reader;
    private final AreaScope scope;

    AuditQueries(SqlReader reader, AreaScope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    Page<AuditView> list(AuditFilter filter, PageRequest page) {
        Where where = inside(filter.area())
                .andIf("actor = ?", filter.user())
                .andIf("action = ?", filter.action())
                .andIf("subject_type = ?", filter.subjectType())
                .andIf("subject_id = ?", filter.subjectId())
                .andIf("at >= ?", filter.from())
                .andIf("at < ?", filter.to());
        if (filter.resident() != null) {
            where.and("subject_type = ? AND subject_id = ?", RESIDENT, filter.resident());
        }
        page.updatedSince().ifPresent(since -> where.and("at >= ?", since));
        return reader.page(AuditView::from, SELECT, where, ORDER, page);
    }

    private Where inside(AreaCode asked) {
        List<AreaCode> areas = scope.narrow(asked);
        AreaSql inside = scope.sql("area_code", areas);
        return asked != null
                ? Where.all().and(inside)
                : Where.all()
                        .and(
                                "(area_code IS NULL OR " + inside.predicate() + ")",
                                inside.params().toArray());
    }
}
