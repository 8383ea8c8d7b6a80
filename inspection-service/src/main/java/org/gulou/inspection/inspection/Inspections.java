package org.gulou.inspection.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.query.Condition;
import org.gulou.inspection.query.Selection;

/** The inspections owed and made. */
@ApplicationScoped
class Inspections implements PanacheRepositoryBase<Inspection, UUID> {

    private static final Keyset<Inspection> ORDER = Keyset.of(
            Key.uuid("id", "i.id", Inspection::id),
            Key.date("scheduledOn", "i.scheduled_on", Inspection::scheduledOn).descending(),
            Key.instant("updatedAt", "i.updated_at", Inspection::updatedAt));

    Page<Inspection> page(Condition scope, InspectionFilter filter, PageRequest request) {
        return Selection.from(Inspection.class, "inspection", "i")
                .where(scope)
                .where("i.site_id = :site", "site", filter.site())
                .where("i.kind = :kind", "kind", filter.kind())
                .where("i.state = :state", "state", filter.state())
                .where(":inspector = ANY (i.inspectors)", "inspector", filter.inspector())
                .where("i.scheduled_on <= :due AND i.state IN ('PLANNED', 'IN_PROGRESS')", "due", filter.due())
                .page(getEntityManager(), ORDER, request);
    }
}
