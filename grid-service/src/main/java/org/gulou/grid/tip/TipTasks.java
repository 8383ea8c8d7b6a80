package org.gulou.grid.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;
import org.gulou.grid.task.Task;
import org.gulou.grid.task.TaskKind;
import org.gulou.grid.task.TaskOrder;
import org.gulou.grid.task.TaskSource;

/** Open tips as the tasks of whose they are. They name nobody: who told one is not for a list. */
@ApplicationScoped
class TipTasks implements TaskSource {

    private static final String PREFIX = TaskKind.FOLLOW_TIP + "/";
    private static final String OWNER = "coalesce(t.assigned_code, t.county_code)";
    private static final String SELECT = "SELECT t.id, " + OWNER + " AS owner, t.due_at FROM tip t";
    private static final String OPEN = "t.state <> 'SETTLED'";
    private static final Keyset<Task> ORDER = TaskOrder.over("t.due_at", "'" + PREFIX + "' || t.id");

    private final SqlReader reader;

    TipTasks(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.VILLAGE_OFFICER, Roles.GRID_WORKER);
    }

    @Override
    public boolean isAboutPeople() {
        return false;
    }

    @Override
    public Page<Task> open(List<AreaCode> areas, PageRequest page) {
        Where where = Where.all().and(AreaSql.inside(OWNER, areas)).and(OPEN);
        page.updatedSince().ifPresent(since -> where.and("t.updated_at >= ?", since));
        return reader.page(TipTasks::task, SELECT, where, ORDER, page);
    }

    private static Task task(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Task(
                PREFIX + id,
                TaskKind.FOLLOW_TIP,
                new Task.Subject("TIP", id.toString(), null, Columns.area(row, "owner")),
                null,
                null,
                null,
                null,
                null,
                Columns.instant(row, "due_at"));
    }
}
