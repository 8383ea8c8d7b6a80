package org.gulou.notification.channel;

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

/** All attempts. */
@ApplicationScoped
class Attempts implements PanacheRepositoryBase<Attempt, UUID> {

    private static final Keyset<Attempt> ORDER = Keyset.of(
            Key.uuid("id", "id", Attempt::id),
            Key.instant("createdAt", "createdAt", Attempt::createdAt).descending());

    Page<Attempt> page(AreaSql area, AttemptState state, PageRequest page) {
        Keyset.Slice<Attempt> slice = ORDER.slice(page);
        Parameters params = new Parameters();
        area.namedParams().forEach(params::and);
        String filter = area.namedPredicate();
        if (state != null) {
            filter += " and state = :state";
            params.and("state", state);
        }
        if (page.updatedSince().isPresent()) {
            filter += " and coalesce(sentAt, createdAt) >= :since";
            params.and("since", page.updatedSince().get());
        }
        long total = page.count() ? count(filter, params) : 0;
        slice.namedParams().forEach(params::and);
        List<Attempt> rows = find(filter + " and " + slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<Attempt> found = slice.page(rows);
        return page.count() ? found.withTotal(total) : found;
    }
}
