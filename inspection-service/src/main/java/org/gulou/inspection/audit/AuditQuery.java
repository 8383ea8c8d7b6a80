package org.gulou.inspection.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.query.Database;

/** Reads the trail inside the caller's areas; what concerns no area is read by whoever audits. */
@ApplicationScoped
class AuditQuery {

    private static final String ENTRIES = "audit_entry";
    private static final String SELECT =
            "SELECT id, at, actor, action, subject_type, subject_id, area_code, facts FROM ";
    private static final Keyset<AuditView> ORDER = Keyset.of(
            Key.uuid("id", "id", AuditView::id),
            Key.<AuditView>instant("at", "at", AuditView::at).descending());

    private final Database database;
    private final AreaScope scope;
    private final BusinessClock clock;

    AuditQuery(Database database, AreaScope scope, BusinessClock clock) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
    }

    Page<AuditView> page(AuditFilter filter, PageRequest request) {
        AreaSql inside = scope.sql("area_code", scope.narrow(filter.area()));
        Map<String, Object> params = new HashMap<>(inside.namedParams());
        List<String> rules = new ArrayList<>();
        rules.add(
                filter.area() == null
                        ? "(area_code IS NULL OR " + inside.namedPredicate() + ")"
                        : inside.namedPredicate());
        add(rules, params, "actor = :actor", "actor", filter.user());
        add(rules, params, "action = :action", "action", filter.action());
        add(rules, params, "subject_type = :subjectType", "subjectType", filter.subjectType());
        add(rules, params, "subject_id = :subject", "subject", filter.subject());
        add(rules, params, "at >= :start", "start", startOf(filter.from()));
        add(
                rules,
                params,
                "at < :end",
                "end",
                filter.to() == null ? null : startOf(filter.to().plusDays(1)));
        add(rules, params, "at >= :since", "since", request.updatedSince().orElse(null));
        String where = " WHERE " + String.join(" AND ", rules);
        Keyset.Slice<AuditView> slice = ORDER.slice(request);
        Map<String, Object> all = new HashMap<>(params);
        all.putAll(slice.namedParams());
        Page<AuditView> page = slice.page(database.list(
                AuditView::read,
                SELECT + ENTRIES + where + " AND " + slice.namedPredicate() + slice.orderBy() + slice.limit(),
                all));
        return request.count() ? page.withTotal(count(where, params)) : page;
    }

    private long count(String where, Map<String, Object> params) {
        return database.list(row -> row.getLong(1), "SELECT count(*) FROM " + ENTRIES + where, params)
                .get(0);
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : clock.startOf(day);
    }

    private static void add(List<String> rules, Map<String, Object> params, String rule, String name, Object value) {
        if (value != null) {
            rules.add(rule);
            params.put(name, value);
        }
    }
}
