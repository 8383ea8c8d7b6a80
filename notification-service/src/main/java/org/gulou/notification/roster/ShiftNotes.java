package org.gulou.notification.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The notes of all shifts. */
@ApplicationScoped
class ShiftNotes implements PanacheRepositoryBase<ShiftNote, UUID> {

    private static final Keyset<ShiftNote> ORDER = Keyset.of(
            Key.uuid("id", "id", ShiftNote::id),
            Key.instant("writtenAt", "writtenAt", ShiftNote::writtenAt).descending());

    Page<ShiftNote> page(AreaSql area, PageRequest page) {
        Keyset.Slice<ShiftNote> slice = ORDER.slice(page);
        Parameters params = new Parameters();
        area.namedParams().forEach(params::and);
        String filter = area.namedPredicate();
        if (page.updatedSince().isPresent()) {
            filter += " and writtenAt >= :since";
            params.and("since", page.updatedSince().get());
        }
        long total = page.count() ? count(filter, params) : 0;
        slice.namedParams().forEach(params::and);
        List<ShiftNote> rows = find(filter + " and " + slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<ShiftNote> found = slice.page(rows);
        return page.count() ? found.withTotal(total) : found;
    }
}
