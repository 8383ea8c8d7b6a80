package org.gulou.grid.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.OrganizationKind;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The organisations. */
@ApplicationScoped
class Organizations implements PanacheRepositoryBase<Organization, String> {

    private static final String SELECT = "SELECT code, name_zh, name_en, kind, area_code, version FROM organization";
    private static final Keyset<OrganizationView> ORDER = Keyset.of(
            Key.text("code", "code", OrganizationView::code),
            Key.text("code", "code", OrganizationView::code),
            Key.text("nameZh", "name_zh", OrganizationView::nameZh));

    private final SqlReader reader;

    Organizations(SqlReader reader) {
        this.reader = reader;
    }

    Optional<OrganizationView> find(String code) {
        return reader.first(OrganizationView::from, SELECT + " WHERE code = ?", code);
    }

    List<OrganizationView> all(Collection<String> codes) {
        return reader.list(OrganizationView::from, SELECT + " WHERE code = ANY (?) ORDER BY code", List.of((Object)
                codes.toArray(String[]::new)));
    }

    Page<OrganizationView> list(OrganizationKind kind, AreaCode area, PageRequest page) {
        Where where = Where.all().andIf("kind = ?", kind);
        page.updatedSince().ifPresent(since -> where.and("updated_at >= ?", since));
        if (area != null) {
            where.and(AreaSql.inside("area_code", List.of(area)));
        }
        return reader.page(OrganizationView::from, SELECT, where, ORDER, page);
    }
}
