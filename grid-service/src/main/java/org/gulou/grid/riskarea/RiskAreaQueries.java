package org.gulou.grid.riskarea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The list as rows; reference data, the same for everybody. */
@ApplicationScoped
class RiskAreaQueries {

    private static final String SELECT =
            "SELECT r.id, r.area_code, r.place, r.level, r.from_day, r.until_day, r.source,"
                    + " r.version FROM risk_area r";
    private static final String LISTED_BETWEEN = "r.from_day <= ? AND (r.until_day IS NULL OR r.until_day > ?)";
    private static final Keyset<RiskAreaView> ORDER =
            Keyset.of(Key.uuid("id", "r.id", RiskAreaView::id), Key.date("from", "r.from_day", RiskAreaView::from));

    private final SqlReader reader;

    RiskAreaQueries(SqlReader reader) {
        this.reader = reader;
    }

    Optional<RiskAreaView> find(UUID id) {
        return reader.first(RiskAreaView::from, SELECT + " WHERE r.id = ?", id);
    }

    Page<RiskAreaView> list(RiskAreaFilter filter, PageRequest page) {
        Where where = Where.all().andIf("r.level = ?", filter.level());
        if (filter.asOf() != null) {
            where.and(LISTED_BETWEEN, filter.asOf(), filter.asOf());
        }
        if (filter.area() != null) {
            where.and(AreaSql.inside("r.area_code", List.of(filter.area())));
        }
        page.updatedSince().ifPresent(since -> where.and("r.updated_at >= ?", since));
        return reader.page(RiskAreaView::from, SELECT, where, ORDER, page);
    }

    /** What was listed on some day of that time, both days included. */
    List<ListedPlace> listedBetween(LocalDate first, LocalDate last) {
        return reader.list(ListedPlace::from, SELECT + " WHERE " + LISTED_BETWEEN, List.of(last, first));
    }
}
