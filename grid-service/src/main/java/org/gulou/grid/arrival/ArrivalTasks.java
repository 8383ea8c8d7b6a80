package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.Roles;
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
import org.gulou.grid.task.TaskPlaces;
import org.gulou.grid.task.TaskSource;

/**
 * Open arrivals as the tasks of whoever looks after the place they came to; one that names no more than the county waits for the
 * county's officers, who alone can assign it.
 */
@ApplicationScoped
class ArrivalTasks implements TaskSource {

    private static final String PREFIX = TaskKind.FOLLOW_ARRIVAL + "/";
    // Who it is, for the trail, and the entry the caller sees; that one is looked up for the rows of the page alone.
    private static final String SELECT = """
            SELECT a.id, a.area_code, a.resident_id, a.name, a.phone, a.due_at,
                   (SELECT r.id FROM resident r WHERE r.county_code = a.county_code AND r.id = a.resident_id
                       AND r.merged_into IS NULL) AS resident_seen
              FROM arrival a""";
    private static final String OPEN = "a.state IN ('DECLARED', 'ASSIGNED')";
    private static final Keyset<Task> ORDER = TaskOrder.over("a.due_at", "'" + PREFIX + "' || a.id");

    private final SqlReader reader;
    private final TaskPlaces places;

    ArrivalTasks(SqlReader reader, TaskPlaces places) {
        this.reader = reader;
        this.places = places;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.VILLAGE_OFFICER, Roles.GRID_WORKER);
    }

    @Override
    public boolean isAboutPeople() {
        return true;
    }

    @Override
    public Page<Task> open(List<AreaCode> areas, PageRequest page) {
        Where where = places.in("a.area_code", areas).and(OPEN);
        page.updatedSince().ifPresent(since -> where.and("a.updated_at >= ?", since));
        return reader.page(ArrivalTasks::task, SELECT, where, ORDER, page);
    }

    private static Task task(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Task(
                PREFIX + id,
                TaskKind.FOLLOW_ARRIVAL,
                new Task.Subject("ARRIVAL", id.toString(), null, Columns.area(row, "area_code")),
                row.getObject("resident_seen", UUID.class),
                null,
                null,
                null,
                new SealedContact(
                        id, row.getObject("resident_id", UUID.class), row.getBytes("name"), row.getBytes("phone")),
                Columns.instant(row, "due_at"));
    }
}
