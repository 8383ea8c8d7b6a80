package org.gulou.inspection.rectification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.query.Condition;
import org.gulou.inspection.query.Selection;

/** The notices, and their numbers. */
@ApplicationScoped
class Rectifications implements PanacheRepositoryBase<Rectification, UUID> {

    private static final String OVERDUE = """
            (r.state <> 'CLOSED' AND r.due_at < :now AND EXISTS (
               SELECT 1 FROM jsonb_array_elements(r.items) AS item
                WHERE item ->> 'closedAt' IS NULL AND item ->> 'claimedAt' IS NULL)) = :overdue
            """;
    private static final String NEXT_NUMBER = """
            INSERT INTO rectification_number AS n (county_code, year, last) VALUES (:county, :year, 1)
            ON CONFLICT (county_code, year) DO UPDATE SET last = n.last + 1 RETURNING last
            """;
    private static final Keyset<Rectification> ORDER = Keyset.of(
            Key.uuid("id", "r.id", Rectification::id),
            Key.instant("dueAt", "r.due_at", Rectification::dueAt),
            Key.instant("issuedAt", "r.issued_at", Rectification::issuedAt).descending(),
            Key.instant("updatedAt", "r.updated_at", Rectification::updatedAt),
            Key.text("number", "r.number", Rectification::number));

    Page<Rectification> page(Condition scope, RectificationFilter filter, Instant now, PageRequest request) {
        return Selection.from(Rectification.class, "rectification", "r")
                .where(scope)
                .where("r.site_id = :site", "site", filter.site())
                .where("r.department_code = :department", "department", filter.department())
                .where("r.state = :state", "state", filter.state())
                .where("r.severity = :severity", "severity", filter.severity())
                .where(OVERDUE, "overdue", filter.overdue(), "now", now)
                .page(getEntityManager(), ORDER, request);
    }

    /** For work that nobody asked for and nobody would try again: waits for whoever is changing the notice. */
    Optional<Rectification> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The next number of a county's notices in a year; whoever takes one holds up the next until the commit. */
    int nextNumber(String county, int year) {
        return ((Number) getEntityManager()
                        .createNativeQuery(NEXT_NUMBER)
                        .setParameter("county", county)
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }
}
