package org.gulou.report.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.unit.UnitFilter;

/** The ad-hoc collections stored. */
@ApplicationScoped
class AdhocCollections implements PanacheRepositoryBase<AdhocCollection, UUID> {

    private static final Keyset<AdhocCollection> ORDER = Keyset.of(
            Key.uuid("id", "c.id", AdhocCollection::id),
            Key.instant("createdAt", "c.createdAt", AdhocCollection::createdAt).descending(),
            Key.instant("dueAt", "c.dueAt", AdhocCollection::dueAt));

    /** Those asked inside the areas of the filter. */
    Page<AdhocCollection> page(UnitFilter units, PageRequest request) {
        AreaSql inside = AreaSql.inside("c.areaCode", units.areas());
        Map<String, Object> params = new HashMap<>(inside.namedParams());
        StringBuilder where = new StringBuilder("from AdhocCollection c where ").append(inside.namedPredicate());
        request.updatedSince().ifPresent(since -> {
            // Nothing about one changes after it was asked.
            where.append(" and c.createdAt >= :since");
            params.put("since", since);
        });
        long total = request.count() ? count(where.toString(), params) : 0;
        Keyset.Slice<AdhocCollection> slice = ORDER.slice(request);
        params.putAll(slice.namedParams());
        List<AdhocCollection> rows = find(where + " and " + slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<AdhocCollection> page = slice.page(rows);
        return request.count() ? page.withTotal(total) : page;
    }
}
