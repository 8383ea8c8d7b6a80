package org.gulou.inspection.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.query.Condition;
import org.gulou.inspection.query.Selection;

/** The steps taken. */
@ApplicationScoped
class Escalations implements PanacheRepositoryBase<Escalation, UUID> {

    private static final Keyset<Escalation> ORDER = Keyset.of(
            Key.uuid("id", "e.id", Escalation::id),
            Key.instant("createdAt", "e.raised_at", Escalation::raisedAt).descending(),
            Key.instant("updatedAt", "e.updated_at", Escalation::updatedAt));

    Page<Escalation> page(Condition scope, EscalationFilter filter, PageRequest request) {
        return Selection.from(Escalation.class, "escalation", "e")
                .where(scope)
                .where("e.subject_type = :type", "type", filter.subjectType())
                .where("e.subject_id = :subject", "subject", filter.subjectId())
                .where("e.step = :step", "step", filter.step())
                .page(getEntityManager(), ORDER, request);
    }
}
