package org.gulou.grid.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;
import org.gulou.grid.sql.Where;

/**
 * Where the work about people lies that a caller does: anywhere inside their areas for the officers of townships and villages and the
 * workers of grids; for a county's officers on the county itself, which is in nobody else's area.
 */
@ApplicationScoped
public class TaskPlaces {

    private static final String[] IN_THE_FIELD = {Roles.TOWNSHIP_OFFICER, Roles.VILLAGE_OFFICER, Roles.GRID_WORKER};

    private final Caller caller;

    TaskPlaces(Caller caller) {
        this.caller = caller;
    }

    /** The condition that the place in that column is one of those, of these areas. */
    public Where in(String column, List<AreaCode> areas) {
        if (caller.hasAny(IN_THE_FIELD)) {
            return Where.all().and(AreaSql.inside(column, areas));
        }
        String[] counties = areas.stream()
                .filter(area -> area.level() == AreaLevel.COUNTY)
                .map(AreaCode::value)
                .toArray(String[]::new);
        return Where.all().and(column + " = ANY (?)", (Object) counties);
    }
}
