package org.gulou.grid.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The recorded changes, the latest day first. */
@ApplicationScoped
class AreaChanges implements PanacheRepositoryBase<AreaChange, UUID> {

    private static final String SELECT =
            "SELECT id, kind, effective_on, from_codes, to_codes, to_names, recorded_at FROM area_change";
    private static final Keyset<AreaChangeView> ORDER = Keyset.of(
            Key.uuid("id", "id", AreaChangeView::id),
            Key.<AreaChangeView>date("effectiveOn", "effective_on", AreaChangeView::effectiveOn)
                    .descending());

    private final SqlReader reader;

    AreaChanges(SqlReader reader) {
        this.reader = reader;
    }

    Optional<AreaChangeView> find(UUID id) {
        return reader.first(AreaChangeView::from, SELECT + " WHERE id = ?", id);
    }

    Page<AreaChangeView> list(PageRequest page) {
        Where where = Where.all();
        page.updatedSince().ifPresent(since -> where.and("recorded_at >= ?", since));
        return reader.page(AreaChangeView::from, SELECT, where, ORDER, page);
    }
}
