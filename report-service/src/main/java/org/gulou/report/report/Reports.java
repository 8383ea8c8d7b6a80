package org.gulou.report.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitFilter;

/** The versions of reports stored. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    private static final String OF_KEY = "templateCode = ?1 and unitCode = ?2 and period = ?3";
    private static final String NEWEST = """
             and not exists (select 1 from Report n where n.templateCode = r.templateCode and n.unitCode = r.unitCode
                             and n.period = r.period and n.edition > r.edition)
            """;
    private static final Keyset<Report> ORDER = Keyset.of(
            Key.uuid("id", "r.id", Report::id),
            Key.instant("updatedAt", "r.updatedAt", Report::updatedAt).descending(),
            Key.text("unitCode", "r.unitCode", r -> r.unit().code()));

    Optional<Report> newest(String templateCode, String unitCode, Period period) {
        return find(OF_KEY + " order by edition desc", templateCode, unitCode, period.value())
                .firstResultOptional();
    }

    List<Report> versions(ReportKey key) {
        return list(
                OF_KEY + " order by edition desc",
                key.templateCode(),
                key.unit().code(),
                key.period().value());
    }

    Optional<Report> latestAccepted(ReportKey key) {
        return latestAccepted(key.templateCode(), key.unit().code(), key.period());
    }

    Optional<Report> latestAccepted(String templateCode, String unitCode, Period period) {
        return find(
                        OF_KEY + " and state = ?4 order by edition desc",
                        templateCode,
                        unitCode,
                        period.value(),
                        ReportState.ACCEPTED)
                .firstResultOptional();
    }

    /** The newest versions; {@code signedFor}, where given, keeps the drafts of these units alone. */
    Page<Report> page(ReportQuery query, UnitFilter units, Set<String> signedFor, PageRequest request) {
        StringBuilder where = new StringBuilder(units.hql("r")).append(NEWEST);
        Map<String, Object> params = new HashMap<>(units.params());
        restrict(where, params, "state", query.state);
        restrict(where, params, "templateCode", query.template);
        restrict(where, params, "period", query.period == null ? null : query.period.value());
        if (signedFor != null) {
            restrict(where, params, "state", ReportState.DRAFT);
            where.append(signedFor.isEmpty() ? " and 1 = 0" : " and r.unitCode in (:signedFor)");
            if (!signedFor.isEmpty()) {
                params.put("signedFor", signedFor);
            }
        }
        request.updatedSince().ifPresent(since -> {
            where.append(" and r.updatedAt >= :since");
            params.put("since", since);
        });
        long total = request.count() ? count("from Report r where " + where, params) : 0;
        Keyset.Slice<Report> slice = ORDER.slice(request);
        params.putAll(slice.namedParams());
        List<Report> rows = find(
                        "from Report r where " + where + " and " + slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<Report> page = slice.page(rows);
        return request.count() ? page.withTotal(total) : page;
    }

    /** The newest versions that somebody still has to act on, the oldest first. */
    List<Report> unfinished(UnitFilter units, int limit) {
        return find(
                        "from Report r where " + units.hql("r") + NEWEST
                                + " and r.state <> ACCEPTED order by r.updatedAt, r.id",
                        units.params())
                .range(0, limit - 1)
                .list();
    }

    private static void restrict(StringBuilder where, Map<String, Object> params, String field, Object value) {
        if (value != null) {
            String name = field + params.size();
            where.append(" and r.").append(field).append(" = :").append(name);
            params.put(name, value);
        }
    }
}
