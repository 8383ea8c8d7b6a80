package org.gulou.inspection.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** What the database refuses of checklists. */
@ApplicationScoped
class ChecklistConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("checklist_edition_unique", ChecklistError.CHECKLIST_EDITION_TAKEN);
    }
}
