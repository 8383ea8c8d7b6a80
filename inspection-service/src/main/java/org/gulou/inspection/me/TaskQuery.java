package org.gulou.inspection.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.checklist.Severity;
import org.gulou.inspection.query.Columns;
import org.gulou.inspection.query.Condition;
import org.gulou.inspection.query.Database;
import org.gulou.inspection.scope.SiteScope;

/** Gathers what waits for the caller in one statement: a branch for each thing one of their roles is to do. */
@ApplicationScoped
class TaskQuery {

    private static final Keyset<TaskView> ORDER =
            Keyset.of(Key.text("id", "t.id", TaskView::id), Key.instant("dueAt", "t.due_at", TaskView::dueAt));

    private static final String NOTICES = """
            SELECT '%1$s:' || r.id AS id, '%1$s' AS kind, 'RECTIFICATION' AS subject_type, r.id AS subject_id, r.site_id,
                   r.area_code, r.severity, r.due_at
              FROM rectification r WHERE (%2$s) AND %3$s
            """;
    private static final String INSPECTIONS = """
            SELECT '%1$s:' || i.id AS id, '%1$s' AS kind, 'INSPECTION' AS subject_type, i.id AS subject_id, i.site_id,
                   i.area_code, CAST(NULL AS text) AS severity,
                   (i.scheduled_on + 1) AT TIME ZONE :zone AS due_at
              FROM inspection i WHERE (%2$s) AND i.state IN ('PLANNED', 'IN_PROGRESS') AND %3$s
            """;
    private static final String UNCLAIMED = """
            r.state IN ('SERVED', 'FIXED', 'REJECTED') AND EXISTS (
              SELECT 1 FROM jsonb_array_elements(r.items) AS item
               WHERE item ->> 'closedAt' IS NULL AND item ->> 'claimedAt' IS NULL)
            """;
    private static final String CLAIMED_BY_ANOTHER = """
            r.state IN ('FIXED', 'REJECTED') AND EXISTS (
              SELECT 1 FROM jsonb_array_elements(r.items) AS item
               WHERE item ->> 'closedAt' IS NULL AND item ->> 'claimedBy' <> :me)
            """;
    private static final String ASKED_FOR_TIME = """
            r.state <> 'CLOSED' AND EXISTS (
              SELECT 1 FROM jsonb_array_elements(r.extensions) AS asked WHERE asked ->> 'approved' IS NULL)
            """;

    private final Database database;
    private final SiteScope scope;
    private final Caller caller;
    private final BusinessClock clock;

    TaskQuery(Database database, SiteScope scope, Caller caller, BusinessClock clock) {
        this.database = database;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Page<TaskView> page(PageRequest request) {
        Keyset.Slice<TaskView> slice = ORDER.slice(request);
        Condition notices = scope.condition("r", "site_id", null);
        Condition inspections = scope.condition("i", "site_id", null);
        List<String> branches = branches(notices, inspections);
        if (branches.isEmpty()) {
            return Page.of(List.of());
        }
        Map<String, Object> params = new HashMap<>(notices.params());
        params.put("me", caller.user());
        params.put("zone", clock.zone().getId());
        params.putAll(slice.namedParams());
        String sql = "SELECT t.*, s.name AS site_name FROM (" + String.join(" UNION ALL ", branches)
                + ") t JOIN site s ON s.id = t.site_id WHERE " + slice.namedPredicate() + slice.orderBy()
                + slice.limit();
        Instant now = clock.instant();
        return slice.page(database.list(row -> read(row, now), sql, params));
    }

    private List<String> branches(Condition notices, Condition inspections) {
        List<String> branches = new ArrayList<>();
        if (caller.has(Roles.INSPECTOR)) {
            branches.add(branch(NOTICES, TaskKind.SERVE, notices, "r.state = 'ISSUED'"));
            branches.add(branch(NOTICES, TaskKind.VERIFY, notices, CLAIMED_BY_ANOTHER));
            branches.add(branch(INSPECTIONS, TaskKind.INSPECT, inspections, ":me = ANY (i.inspectors)"));
        }
        if (caller.hasAny(Roles.TOWNSHIP_OFFICER, Roles.VILLAGE_OFFICER, Roles.SITE_MANAGER)) {
            branches.add(branch(NOTICES, TaskKind.FIX, notices, UNCLAIMED));
        }
        if (caller.hasAny(
                Roles.TOWNSHIP_OFFICER, Roles.VILLAGE_OFFICER, Roles.SITE_MANAGER, Roles.DEPARTMENT_OFFICER)) {
            branches.add(branch(INSPECTIONS, TaskKind.SELF_INSPECT, inspections, "i.kind = 'SELF'"));
        }
        if (caller.hasAny(Roles.COUNTY_LEADER, Roles.COUNTY_OFFICER)) {
            branches.add(branch(NOTICES, TaskKind.DECIDE_EXTENSION, notices, ASKED_FOR_TIME));
        }
        return branches;
    }

    private static String branch(String select, TaskKind kind, Condition scope, String rule) {
        return String.format(select, kind, scope.predicate(), "(" + rule + ")");
    }

    private static TaskView read(ResultSet row, Instant now) throws SQLException {
        Instant dueAt = Columns.instant(row, "due_at");
        return new TaskView(
                row.getString("id"),
                Columns.constant(TaskKind.class, row, "kind"),
                new TaskView.Subject(row.getString("subject_type"), Columns.uuid(row, "subject_id")),
                Columns.uuid(row, "site_id"),
                row.getString("site_name"),
                Columns.area(row, "area_code"),
                Columns.constant(Severity.class, row, "severity"),
                dueAt,
                dueAt.isBefore(now));
    }
}
