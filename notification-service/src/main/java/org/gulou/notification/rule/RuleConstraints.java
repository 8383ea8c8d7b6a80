package org.gulou.notification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** What the database refuses about rules. */
@ApplicationScoped
class RuleConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("rule_code_unique", RuleError.RULE_CODE_TAKEN);
    }
}
