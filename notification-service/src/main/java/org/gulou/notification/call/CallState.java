package org.gulou.notification.call;

import java.util.Set;

/** Where a call stands. */
public enum CallState {
    /** Somebody has been called and has time left. */
    OPEN,
    /** Somebody has answered. */
    ANSWERED,
    /** Nobody has answered and there is nobody left to call; a late answer still counts. */
    EXHAUSTED;

    /** That next state, if this one may lead there. */
    CallState to(CallState next) {
        Set<CallState> allowed = switch (this) {
            case OPEN -> Set.of(ANSWERED, EXHAUSTED);
            case EXHAUSTED -> Set.of(ANSWERED);
            case ANSWERED -> Set.of();
        };
        if (!allowed.contains(next)) {
            throw new IllegalStateException("A call that is " + this + " does not become " + next);
        }
        return next;
    }
}
