package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;
import org.gulou.grid.task.SealedContact;
import org.gulou.grid.task.Task;
import org.gulou.grid.task.TaskKind;
import org.gulou.grid.task.TaskOrder;
import org.gulou.grid.task.TaskSource;

/**
 * The checks and the tests that are owed: one of each a person, from when its window opens until somebody is seen again, overdue once it
 * was missed.
 */
@ApplicationScoped
class MonitoringTasks implements TaskSource {

    private static final String SELECT = """
            SELECT m.id, m.grid_code, m.resident_id, o.kind, o.due_at,
                   (SELECT p.name FROM protocol p WHERE p.id = m.protocol_id) AS protocol_name,
                   (SELECT r.household_id FROM resident r
                     WHERE r.county_code = m.county_code AND r.id = m.resident_id) AS household_id,
                   (SELECT ARRAY[r.name, r.phone] FROM resident r
                     WHERE r.county_code = m.county_code AND r.id = m.resident_id) AS contact
              FROM monitoring m
             CROSS JOIN LATERAL (VALUES ('%s', m.check_from, m.check_due_at), ('%s', m.test_from, m.test_due_at))
                AS o (kind, opens_at, due_at)""".formatted(TaskKind.CHECK_HEALTH, TaskKind.TAKE_TEST);
    // Whoever is monitored is few: monitoring_under_way. Whom to see is looked up for the rows of the page alone,
    // as the database leaves subqueries of the select list until it has sorted and cut.
    private static final String OWED = "m.state = 'ACTIVE' AND o.opens_at <= ?";
    private static final Keyset<Task> ORDER = TaskOrder.over("o.due_at", "o.kind || '/' || m.id");

    private final SqlReader reader;
    private final BusinessClock clock;

    MonitoringTasks(SqlReader reader, BusinessClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.GRID_WORKER, Roles.VILLAGE_OFFICER, Roles.TOWNSHIP_OFFICER);
    }

    @Override
    public boolean isAboutPeople() {
        return true;
    }

    @Override
    public Page<Task> open(List<AreaCode> areas, PageRequest page) {
        Where where = Where.all().and(AreaSql.inside("m.grid_code", areas)).and(OWED, clock.instant());
        page.updatedSince().ifPresent(since -> where.and("greatest(m.updated_at, o.opens_at) >= ?", since));
        return reader.page(MonitoringTasks::task, SELECT, where, ORDER, page);
    }

    private static Task task(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        TaskKind kind = TaskKind.valueOf(row.getString("kind"));
        UUID resident = row.getObject("resident_id", UUID.class);
        byte[][] contact = Columns.array(row, "contact", byte[][].class);
        return new Task(
                kind + "/" + id,
                kind,
                new Task.Subject(
                        "MONITORING", id.toString(), row.getString("protocol_name"), Columns.area(row, "grid_code")),
                resident,
                row.getObject("household_id", UUID.class),
                null,
                null,
                new SealedContact(resident, contact[0], contact[1]),
                Columns.instant(row, "due_at"));
    }
}
