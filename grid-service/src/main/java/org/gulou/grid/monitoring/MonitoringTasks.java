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

/** The checks that are owed: one a person, from when its window opens until somebody is seen again, overdue once it was missed. */
@ApplicationScoped
class MonitoringTasks implements TaskSource {

    private static final String SELECT = """
            SELECT m.id, m.grid_code, m.check_due_at, p.name AS protocol_name, r.id AS resident_id, r.household_id, r.name, r.phone
              FROM monitoring m
              JOIN protocol p ON p.id = m.protocol_id
              JOIN resident r ON r.county_code = m.county_code AND r.id = m.resident_id""";
    private static final String OWED = "m.state = 'ACTIVE' AND m.check_due_at IS NOT NULL AND m.check_from <= ?";
    private static final Keyset<Task> ORDER =
            TaskOrder.over("m.check_due_at", "'" + TaskKind.CHECK_HEALTH + "/' || m.id");

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
        page.updatedSince().ifPresent(since -> where.and("m.updated_at >= ?", since));
        return reader.page(MonitoringTasks::task, SELECT, where, ORDER, page);
    }

    private static Task task(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID resident = row.getObject("resident_id", UUID.class);
        return new Task(
                TaskKind.CHECK_HEALTH + "/" + id,
                TaskKind.CHECK_HEALTH,
                new Task.Subject(
                        "MONITORING", id.toString(), row.getString("protocol_name"), Columns.area(row, "grid_code")),
                resident,
                row.getObject("household_id", UUID.class),
                null,
                new SealedContact(resident, row.getBytes("name"), row.getBytes("phone")),
                Columns.instant(row, "check_due_at"));
    }
}
