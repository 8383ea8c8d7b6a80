package org.gulou.grid.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.task.Task;
import org.gulou.grid.task.TaskKind;

/** A role that must be held and is not; {@code level} is the one of an area, {@code ANY} for organisations and sites. */
public record VacancyView(
        SubjectType subjectType, String subjectCode, String name, AreaCode areaCode, String level, DutyRole role) {

    static VacancyView from(ResultSet row) throws SQLException {
        return new VacancyView(
                SubjectType.valueOf(row.getString("subject_type")),
                row.getString("subject_code"),
                row.getString("name"),
                Columns.area(row, "area_code"),
                row.getString("level"),
                DutyRole.valueOf(row.getString("role")));
    }

    /** What tells it from every other one, in the order of the list. */
    String key() {
        return areaCode + "/" + subjectType + "/" + subjectCode + "/" + role;
    }

    /** That it is to be filled. */
    Task task() {
        return Task.of(
                TaskKind.FILL_VACANCY + "/" + key(),
                TaskKind.FILL_VACANCY,
                new Task.Subject(subjectType.name(), subjectCode, name, areaCode),
                role);
    }
}
