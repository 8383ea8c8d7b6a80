package org.gulou.chassis.http;

import jakarta.inject.Singleton;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

enum ThingError implements ErrorCode {
    THING_NAME_TAKEN(409),
    THING_BROKEN(409);

    private final int status;

    ThingError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** What the constraints of the table mean. */
    @Singleton
    static class OfConstraints implements ConstraintErrors {

        @Override
        public Map<String, ErrorCode> byConstraint() {
            return Map.of("thing_name_unique", THING_NAME_TAKEN);
        }
    }
}
