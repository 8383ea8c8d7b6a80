package org.gulou.inspection.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.query.Selection;

/** The editions of all checklists. */
@ApplicationScoped
class Checklists implements PanacheRepositoryBase<Checklist, UUID> {

    private static final ChecklistState PUBLISHED = ChecklistState.PUBLISHED;
    private static final Keyset<Checklist> ORDER = Keyset.of(
            Key.uuid("id", "c.id", Checklist::id),
            Key.<Checklist>number("version", "c.edition", c -> (long) c.edition())
                    .descending());

    Checklist require(UUID id) {
        return findByIdOptional(id).orElseThrow(ChecklistError.CHECKLIST_NOT_FOUND::problem);
    }

    /** The newest published edition. */
    Optional<Checklist> current(ChecklistSubject subject) {
        return subject.module() == null
                ? find("categoryCode = ?1 AND state = ?2 ORDER BY edition DESC", subject.categoryCode(), PUBLISHED)
                        .firstResultOptional()
                : find("module = ?1 AND state = ?2 ORDER BY edition DESC", subject.module(), PUBLISHED)
                        .firstResultOptional();
    }

    /** The number of the next edition. */
    int nextEdition(ChecklistSubject subject) {
        Optional<Checklist> last = subject.module() == null
                ? find("categoryCode = ?1 ORDER BY edition DESC", subject.categoryCode())
                        .firstResultOptional()
                : find("module = ?1 ORDER BY edition DESC", subject.module()).firstResultOptional();
        return last.map(Checklist::edition).orElse(0) + 1;
    }

    Page<Checklist> page(String category, String module, ChecklistState state, PageRequest request) {
        return Selection.from(Checklist.class, "checklist", "c")
                .where("c.category_code = :category", "category", category)
                .where("c.module = :module", "module", module)
                .where("c.state = :state", "state", state)
                .page(getEntityManager(), ORDER, request);
    }
}
