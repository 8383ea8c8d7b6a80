package org.gulou.report.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
        Keyset.Slice<Indicator> slice = ORDER.slice(request);
        List<Indicator> rows = find(
                        "from Indicator i where " + slice.namedPredicate() + slice.orderBy(), slice.namedParams())
                .range(0, slice.fetch() - 1)
                .list();
        Page<Indicator> page = slice.page(rows);
        return request.count() ? page.withTotal(count()) : page;
    }

    List<Indicator> ofCodes(List<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in :codes", Map.of("codes", codes));
    }
}
