package org.gulou.notification.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** All notifications. */
@ApplicationScoped
class Notifications implements PanacheRepositoryBase<Notification, UUID> {

    private static final Keyset<Notification> ORDER = Keyset.of(
            Key.uuid("id", "id", Notification::id),
            Key.instant("createdAt", "createdAt", Notification::createdAt).descending(),
            Key.instant("updatedAt", "updatedAt", Notification::updatedAt));

    private static final String UNASSIGNED = "userId is null and assignedAt is null and acknowledgedAt is null";

    /** One of those, held until the transaction ends. */
    Notification requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotificationError.NOTIFICATION_NOT_FOUND::problem);
    }

    Notification require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotificationError.NOTIFICATION_NOT_FOUND::problem);
    }

    Page<Notification> of(String user, Boolean unread, PageRequest page) {
        String read = unread == null ? "" : unread ? " and readAt is null" : " and readAt is not null";
        return page("userId = :user" + read, Map.of("user", user), page);
    }

    /** What found nobody in these places and has not been taken on yet. */
    Page<Notification> unassigned(AreaSql area, PageRequest page) {
        return page(UNASSIGNED + " and " + area.namedPredicate(), area.namedParams(), page);
    }

    List<Notification> ofCalls(Collection<UUID> calls) {
        return list("callId in ?1 order by createdAt, id", calls);
    }

    List<Notification> ofNotice(UUID notice) {
        return list("noticeId = ?1 order by createdAt, id", notice);
    }

    private Page<Notification> page(String where, Map<String, Object> params, PageRequest page) {
        Keyset.Slice<Notification> slice = ORDER.slice(page);
        Parameters all = new Parameters();
        params.forEach(all::and);
        String filter = where;
        Instant since = page.updatedSince().orElse(null);
        if (since != null) {
            filter += " and updatedAt >= :since";
            all.and("since", since);
        }
        long total = page.count() ? count(filter, all) : 0;
        slice.namedParams().forEach(all::and);
        List<Notification> rows = find(filter + " and " + slice.namedPredicate() + slice.orderBy(), all)
                .range(0, slice.fetch() - 1)
                .list();
        Page<Notification> found = slice.page(rows);
        return page.count() ? found.withTotal(total) : found;
    }
}
