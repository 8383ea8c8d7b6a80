package org.gulou.inspection.finding;

/** Where a finding stands: open, on a notice, closed. A notice that is reopened brings its findings back onto it. */
public enum FindingState {
    OPEN,
    NOTICED,
    CLOSED;

    FindingState to(FindingState next) {
        boolean legal = switch (this) {
            case OPEN -> next == NOTICED || next == CLOSED;
            case NOTICED -> next == CLOSED;
            case CLOSED -> next == NOTICED;
        };
        if (!legal) {
            throw FindingError.FINDING_STATE.with("state", this);
        }
        return next;
    }
}
