package org.gulou.report.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The indicators stored. */
@ApplicationScoped
class Indicators implements PanacheRepositoryBase<Indicator, String> {

    private static final Keyset<Indicator> ORDER = Keyset.of(Key.text("code", "i.code", Indicator::code));

    Page<Indicator> page(PageRequest request) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> params = new HashMap<>();
        request.updatedSince().ifPresent(since -> {
            // One never changes after it was issued.
            where.append(" and i.issuedAt >= :since");
            params.put("since", since);
        });
        long total = request.count() ? count("from Indicator i where " + where, params) : 0;
        Keyset.Slice<Indicator> slice = ORDER.slice(request);
        params.putAll(slice.namedParams());
        List<Indicator> rows = find(
                        "from Indicator i where " + where + " and " + slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<Indicator> page = slice.page(rows);
        return request.count() ? page.withTotal(total) : page;
    }

    List<Indicator> ofCodes(List<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in :codes", Map.of("codes", codes));
    }
}
