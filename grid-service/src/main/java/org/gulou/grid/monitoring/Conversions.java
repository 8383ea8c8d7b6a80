package org.gulou.grid.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The signed conversions, and the episodes one would concern. */
@ApplicationScoped
class Conversions implements PanacheRepositoryBase<Conversion, UUID> {

    private static final String SELECT = """
            SELECT c.id, c.area_code, c.from_protocol_id, c.protocol_id, c.basis, c.episodes, c.ended, c.digest, c.signed_by,
                   c.signed_at
              FROM monitoring_conversion c""";
    private static final String CONCERNED = "SELECT m.id FROM monitoring m";
    private static final Keyset<ConversionView> ORDER =
            Keyset.of(Key.<ConversionView>uuid("id", "c.id", ConversionView::id).descending());

    private final SqlReader reader;
    private final AreaScope scope;

    Conversions(SqlReader reader, AreaScope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    /** The episodes under way in that area under that edition, by id, locked until the transaction ends. */
    List<UUID> lockConcerned(AreaCode area, UUID protocolId) {
        Where where = Where.all()
                .and("m.state = 'ACTIVE'")
                .and("m.protocol_id = ?", protocolId)
                .and(AreaSql.inside("m.grid_code", scope.narrow(area)));
        return reader.list(
                row -> row.getObject("id", UUID.class),
                CONCERNED + where.sql() + " ORDER BY m.id FOR UPDATE",
                where.params());
    }

    Optional<ConversionView> find(UUID id) {
        return reader.first(ConversionView::from, SELECT + " WHERE c.id = ?", id)
                .filter(view -> scope.contains(view.areaCode()));
    }

    Page<ConversionView> list(AreaCode area, PageRequest page) {
        Where where = Where.all().and(AreaSql.inside("c.area_code", scope.narrow(area)));
        page.updatedSince().ifPresent(since -> where.and("c.signed_at >= ?", since));
        return reader.page(ConversionView::from, SELECT, where, ORDER, page);
    }
}
