package org.gulou.notification.call;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a request about calls. */
enum CallError implements ErrorCode {
    CALL_NOT_FOUND(404);

    private final int status;

    CallError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
