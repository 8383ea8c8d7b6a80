package org.gulou.chassis.problem;

import java.util.Map;

/** What a violated database constraint means to a client. A feature offers one bean; names must be unique within a service. */
public interface ConstraintErrors {

    /** The error code for each constraint, by its name in the database. */
    Map<String, ErrorCode> byConstraint();
}
