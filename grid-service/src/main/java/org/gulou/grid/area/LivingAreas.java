package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaSql;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** What lies below the places of a change. */
@ApplicationScoped
class LivingAreas {

    private static final String CODES = "SELECT code FROM area";
    private static final String LOCKED = " ORDER BY code FOR UPDATE";

    private final Register register;
    private final SqlReader reader;

    LivingAreas(Register register, SqlReader reader) {
        this.register = register;
        this.reader = reader;
    }

    /** The codes below these places that exist on that day or later, locked in their order. */
    List<AreaCode> below(Collection<AreaCode> places, LocalDate day) {
        register.flush();
        Where where = Where.all().and(AreaSql.inside("code", places)).and("(valid_to IS NULL OR valid_to > ?)", day);
        return reader.list(row -> Columns.area(row, "code"), CODES + where.sql() + LOCKED, where.params()).stream()
                .filter(code -> !places.contains(code))
                .toList();
    }

    /** Every code that ever was directly below these places. */
    Set<AreaCode> everBelow(Collection<AreaCode> places) {
        register.flush();
        String[] codes = places.stream().map(AreaCode::value).toArray(String[]::new);
        return new HashSet<>(reader.list(
                row -> Columns.area(row, "code"),
                CODES + " WHERE parent_code = ANY (?)",
                Collections.singletonList(codes)));
    }
}
