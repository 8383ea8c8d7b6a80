package org.gulou.notification.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.directory.DutyEntry;
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

    /**
     * The open calls whose post that duty may be about: of its role, or of any where its holder acts for others or may; for the
     * organisation or site it is held for, or for places inside its own.
     */
    List<UUID> openWith(DutyEntry duty) {
        List<DutyRole> roles = mayActForOthers(duty) ? List.of(DutyRole.values()) : List.of(duty.role());
        return open(duty, roles).map(Call::id).toList();
    }

    private Stream<Call> open(DutyEntry duty, List<DutyRole> roles) {
        return switch (duty.subjectType()) {
            case AREA ->
                find(
                        "state = ?1 and postRole in ?2 and postSubject is null and areaCode >= ?3 and areaCode < ?4",
                        CallState.OPEN,
                        roles.stream().filter(Post::isOfPlace).toList(),
                        duty.areaCode().lowerBound(),
                        duty.areaCode().upperBound())
                        .stream();
            case ORGANIZATION, SITE ->
                find("state = ?1 and postRole in ?2 and postSubject = ?3", CallState.OPEN, roles, duty.subjectCode())
                        .stream();
        };
    }

    private static boolean mayActForOthers(DutyEntry duty) {
        return duty.actingFor() != null || duty.role() == DutyRole.DEPUTY;
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
