package org.gulou.notification.notice;

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

/** All notices. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private static final Keyset<Notice> ORDER = Keyset.of(
            Key.uuid("id", "id", Notice::id),
            Key.instant("sentAt", "sentAt", Notice::sentAt).descending());

    Page<Notice> page(AreaSql area, PageRequest page) {
        Keyset.Slice<Notice> slice = ORDER.slice(page);
        Parameters params = new Parameters();
        area.namedParams().forEach(params::and);
        String filter = area.namedPredicate();
        if (page.updatedSince().isPresent()) {
            filter += " and sentAt >= :since";
            params.and("since", page.updatedSince().get());
        }
        long total = page.count() ? count(filter, params) : 0;
        slice.namedParams().forEach(params::and);
        List<Notice> rows = find(filter + " and " + slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<Notice> found = slice.page(rows);
        return page.count() ? found.withTotal(total) : found;
    }
}
