package org.gulou.inspection.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.query.Condition;
import org.gulou.inspection.query.Selection;

/** The faults found. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {

    private static final String OVERDUE =
            "(f.state <> 'CLOSED' AND f.claimed_at IS NULL AND f.due_at < :now) = :overdue";
    private static final Keyset<Finding> ORDER = Keyset.of(
            Key.uuid("id", "f.id", Finding::id),
            Key.instant("dueAt", "f.due_at", Finding::dueAt),
            Key.instant("updatedAt", "f.updated_at", Finding::updatedAt),
            Key.text("severity", "f.severity", f -> f.severity().name()));

    Page<Finding> page(Condition scope, FindingFilter filter, Instant now, PageRequest request) {
        return Selection.from(Finding.class, "finding", "f")
                .where(scope)
                .where("f.site_id = :site", "site", filter.site())
                .where("f.department_code = :department", "department", filter.department())
                .where("f.inspection_id = :inspection", "inspection", filter.inspection())
                .where("f.state = :state", "state", filter.state())
                .where("f.severity = :severity", "severity", filter.severity())
                .where(OVERDUE, "overdue", filter.overdue(), "now", now)
                .page(getEntityManager(), ORDER, request);
    }

    /** Those of these ids, in the order of their ids so that two who change the same ones do not deadlock. */
    List<Finding> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id IN ?1 ORDER BY id", ids);
    }

    /** The latest findings of a site that are not on this notice. */
    List<Finding> besides(UUID rectification, UUID site, int atMost) {
        String others = "siteId = ?1 AND (rectificationId IS NULL OR rectificationId <> ?2) AND NOT withdrawn"
                + " ORDER BY openedAt DESC, id";
        return find(others, site, rectification).page(0, atMost).list();
    }

    List<Finding> ofInspection(UUID inspection) {
        return list("inspectionId = ?1 ORDER BY id", inspection);
    }
}
