package org.gulou.chassis.imports;

import org.gulou.chassis.problem.ErrorCode;

/** What may be wrong with a place. */
enum PlaceError implements ErrorCode {
    PARENT_UNKNOWN,
    OUTSIDE_YOUR_AREAS,
    NAME_CURSED;

    @Override
    public int status() {
        return 422;
    }
}
