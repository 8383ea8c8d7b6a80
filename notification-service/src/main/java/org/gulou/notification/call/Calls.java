package org.gulou.notification.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** All calls. */
@ApplicationScoped
class Calls implements PanacheRepositoryBase<Call, UUID> {

    private static final Keyset<Call> ORDER = Keyset.of(
            Key.uuid("id", "id", Call::id),
            Key.instant("openedAt", "openedAt", Call::openedAt).descending(),
            Key.instant("dueAt", "dueAt", Call::dueAt));

    /** One of those, held until the transaction ends. */
    Call requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CallError.CALL_NOT_FOUND::problem);
    }

    Call require(UUID id) {
        return findByIdOptional(id).orElseThrow(CallError.CALL_NOT_FOUND::problem);
    }

    /** The open calls that rest with that role for an organisation or site, or for places inside this one. */
    List<UUID> openWith(DutyRole role, String subject, AreaCode area) {
        return find(
                        "state = ?1 and postRole = ?2 and (postSubject = ?3"
                                + " or postSubject is null and areaCode >= ?4 and areaCode < ?5)",
                        CallState.OPEN,
                        role,
                        subject,
                        area.lowerBound(),
                        area.upperBound())
                .stream()
                .map(Call::id)
                .toList();
    }

    /** The calls about places in that area, only those that are open, only the others, or all when not asked. */
    Page<Call> page(AreaSql area, Boolean open, PageRequest page) {
        Keyset.Slice<Call> slice = ORDER.slice(page);
        Parameters params = new Parameters();
        area.namedParams().forEach(params::and);
        String filter = area.namedPredicate();
        if (open != null) {
            filter += open ? " and state = :open" : " and state <> :open";
            params.and("open", CallState.OPEN);
        }
        if (page.updatedSince().isPresent()) {
            filter += " and updatedAt >= :since";
            params.and("since", page.updatedSince().get());
        }
        long total = page.count() ? count(filter, params) : 0;
        slice.namedParams().forEach(params::and);
        List<Call> rows = find(filter + " and " + slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<Call> found = slice.page(rows);
        return page.count() ? found.withTotal(total) : found;
    }
}
