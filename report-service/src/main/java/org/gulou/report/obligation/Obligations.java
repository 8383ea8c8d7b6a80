package org.gulou.report.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitFilter;

/** The obligations stored. */
@ApplicationScoped
class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    private static final Keyset<Obligation> ORDER = Keyset.of(
            Key.uuid("id", "o.id", Obligation::id),
            Key.instant("dueAt", "o.dueAt", Obligation::dueAt).descending(),
            Key.text("unitCode", "o.unitCode", Obligation::unitCode),
            Key.instant("updatedAt", "o.updatedAt", Obligation::updatedAt));

    Page<Obligation> page(ObligationQuery query, UnitFilter units, PageRequest request) {
        StringBuilder where = new StringBuilder(units.hql("o"));
        Map<String, Object> params = new HashMap<>(units.params());
        restrict(where, params, "period", query.period == null ? null : query.period.value());
        restrict(where, params, "templateCode", query.template);
        restrict(where, params, "state", query.state);
        restrict(where, params, "unitCode", query.unit);
        request.updatedSince().ifPresent(since -> {
            where.append(" and o.updatedAt >= :since");
            params.put("since", since);
        });
        long total = request.count() ? count("from Obligation o where " + where, params) : 0;
        Keyset.Slice<Obligation> slice = ORDER.slice(request);
        params.putAll(slice.namedParams());
        List<Obligation> rows = find(
                        "from Obligation o where " + where + " and " + slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<Obligation> page = slice.page(rows);
        return request.count() ? page.withTotal(total) : page;
    }

    /** The open ones of these units, the most urgent first. */
    List<Obligation> open(UnitFilter units, int limit) {
        return find(
                        "from Obligation o where " + units.hql("o")
                                + " and o.state in (PENDING, MISSING) order by o.dueAt, o.id",
                        units.params())
                .range(0, limit - 1)
                .list();
    }

    /** That one, held until the transaction ends, so that a deadline and a submission take turns. */
    Optional<Obligation> locked(String templateCode, String unitCode, Period period) {
        return find("templateCode = ?1 and unitCode = ?2 and period = ?3", templateCode, unitCode, period.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of a period that are pending past that moment, held until the transaction ends, in the order all lock them. */
    List<Obligation> lockedDue(String templateCode, Period period, Instant at) {
        return find(
                        "templateCode = ?1 and period = ?2 and state = ?3 and dueAt <= ?4 order by unitCode",
                        templateCode,
                        period.value(),
                        ObligationState.PENDING,
                        at)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Obligation> of(String templateCode, Period period) {
        return list("templateCode = ?1 and period = ?2 order by unitCode", templateCode, period.value());
    }

    private static void restrict(StringBuilder where, Map<String, Object> params, String field, Object value) {
        if (value != null) {
            where.append(" and o.").append(field).append(" = :").append(field);
            params.put(field, value);
        }
    }
}
