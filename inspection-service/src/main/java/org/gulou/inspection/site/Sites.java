package org.gulou.inspection.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.query.Columns;
import org.gulou.inspection.query.Condition;
import org.gulou.inspection.query.Database;
import org.gulou.inspection.query.Selection;

/** The sites under supervision. */
@ApplicationScoped
class Sites implements PanacheRepositoryBase<Site, UUID> {

    private static final Keyset<Site> ORDER = Keyset.of(
            Key.uuid("id", "s.id", Site::id),
            Key.instant("createdAt", "s.created_at", Site::createdAt).descending(),
            Key.instant("updatedAt", "s.updated_at", Site::updatedAt),
            Key.text("name", "s.name", Site::name),
            Key.text("areaCode", "s.area_code", s -> s.areaCode().value()));

    // Read far more often than anything else of this service: one row straight into its view, no entity.
    private static final String VIEW = """
            SELECT id, name, category_code, area_code, address, credit_code, credit_code_accepted, department_code,
                   contact_name, contact_phone, risk, state, created_at, updated_at, version
              FROM site WHERE id = ?
            """;

    private final Database database;

    Sites(Database database) {
        this.database = database;
    }

    Optional<SiteView> view(UUID id) {
        return database.one(Sites::read, VIEW, id);
    }

    Page<Site> page(Condition scope, SiteFilter filter, List<String> categories, PageRequest request) {
        return Selection.from(Site.class, "site", "s")
                .where(scope)
                .where("s.category_code = :category", "category", filter.category())
                .where("s.category_code IN (:categories)", "categories", categories)
                .where("s.department_code = :department", "department", filter.department())
                .where("s.risk = :risk", "risk", filter.risk())
                .where("s.state = :state", "state", filter.state())
                .page(getEntityManager(), ORDER, request);
    }

    private static SiteView read(ResultSet row) throws SQLException {
        String contactName = row.getString("contact_name");
        String contactPhone = row.getString("contact_phone");
        String creditCode = row.getString("credit_code");
        return new SiteView(
                Columns.uuid(row, "id"),
                row.getString("name"),
                row.getString("category_code"),
                Columns.area(row, "area_code"),
                row.getString("address"),
                creditCode,
                row.getString("department_code"),
                contactName == null && contactPhone == null ? null : new SiteView.Contact(contactName, contactPhone),
                Columns.constant(Risk.class, row, "risk"),
                Columns.constant(SiteState.class, row, "state"),
                SiteView.warnings(creditCode, row.getBoolean("credit_code_accepted")),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"),
                row.getLong("version"));
    }
}
