package org.gulou.grid.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** What the constraints of protocols mean to a client. */
@ApplicationScoped
class ProtocolConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("protocol_edition_unique", ProtocolError.EDITION_PUBLISHED);
    }
}
