package org.gulou.grid.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The tips that belong inside the caller's areas. */
@ApplicationScoped
class TipQueries {

    private static final String SELECT = "SELECT " + TipRow.COLUMNS + " FROM tip t";
    private static final String OWNER = "coalesce(t.assigned_code, t.county_code)";
    private static final String LATE = "coalesce(t.settled_at, ?) > t.due_at";
    private static final String NOT_LATE = "coalesce(t.settled_at, ?) <= t.due_at";
    private static final Keyset<TipRow> ORDER =
            Keyset.of(Key.uuid("id", "t.id", TipRow::id), Key.instant("dueAt", "t.due_at", TipRow::dueAt));

    private final SqlReader reader;
    private final AreaScope scope;
    private final BusinessClock clock;

    TipQueries(SqlReader reader, AreaScope scope, BusinessClock clock) {
        this.reader = reader;
        this.scope = scope;
        this.clock = clock;
    }

    Optional<TipRow> find(UUID id) {
        return reader.first(TipRow::from, SELECT + " WHERE t.id = ?", id).filter(row -> scope.contains(row.owner()));
    }

    Page<TipView> list(TipFilter filter, PageRequest page) {
        Where where = Where.all()
                .and(AreaSql.inside(OWNER, scope.areas()))
                .andIf("t.state = ?", filter.state())
                .andIf("t.category = ?", filter.category());
        if (filter.area() != null) {
            where.and(AreaSql.inside("coalesce(t.assigned_code, t.area_code)", scope.narrow(filter.area())));
        }
        if (filter.overdue() != null) {
            where.and(filter.overdue() ? LATE : NOT_LATE, clock.instant());
        }
        page.updatedSince().ifPresent(since -> where.and("t.updated_at >= ?", since));
        return reader.page(TipRow::from, SELECT, where, ORDER, page).map(this::view);
    }

    TipView view(TipRow row) {
        return TipView.from(row, clock);
    }
}
