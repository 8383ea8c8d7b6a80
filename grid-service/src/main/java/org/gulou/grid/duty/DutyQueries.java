package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The duties as rows, inside what the caller may see. */
@ApplicationScoped
class DutyQueries {

    private static final String SELECT = "SELECT " + DutyView.COLUMNS + " FROM duty d";
    private static final Keyset<DutyView> ORDER =
            Keyset.of(Key.uuid("id", "d.id", DutyView::id), Key.instant("since", "d.since", DutyView::since));

    private final SqlReader reader;
    private final DutyScope scope;
    private final BusinessClock clock;

    DutyQueries(SqlReader reader, DutyScope scope, BusinessClock clock) {
        this.reader = reader;
        this.scope = scope;
        this.clock = clock;
    }

    Optional<DutyView> find(UUID id) {
        return reader.first(DutyView::from, SELECT + " WHERE d.id = ?", id).filter(scope::contains);
    }

    Page<DutyView> list(DutyFilter filter, PageRequest page) {
        Where where = scope.narrow(filter.area())
                .andIf("d.user_id = ?", filter.user())
                .andIf("d.role = ?", filter.role())
                .andIf("d.subject_type = ?", filter.subjectType())
                .andIf("d.subject_code = ?", filter.subjectCode());
        if (filter.heldAt() == null) {
            where.and("(d.until IS NULL OR d.until > ?)", clock.instant());
        } else {
            where.and("d.since <= ? AND (d.until IS NULL OR d.until > ?)", filter.heldAt(), filter.heldAt());
        }
        page.updatedSince().ifPresent(since -> where.and("d.updated_at >= ?", since));
        return reader.page(DutyView::from, SELECT, where, ORDER, page);
    }
}
