package org.gulou.inspection.rectification;

/** Where a notice stands: issued, served, a fix claimed, a fix rejected, all mended. */
public enum RectificationState {
    ISSUED,
    SERVED,
    FIXED,
    REJECTED,
    CLOSED;

    RectificationState to(RectificationState next) {
        boolean legal = switch (this) {
            case ISSUED -> next == SERVED;
            case SERVED -> next == FIXED;
            // Findings are judged one by one, so a notice may stay where it is.
            case FIXED -> next == FIXED || next == REJECTED || next == CLOSED;
            case REJECTED -> next == FIXED || next == REJECTED || next == CLOSED;
            case CLOSED -> next == REJECTED;
        };
        if (!legal) {
            throw RectificationError.RECTIFICATION_STATE.with("state", this);
        }
        return next;
    }
}
