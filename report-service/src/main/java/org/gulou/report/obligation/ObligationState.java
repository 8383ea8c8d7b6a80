package org.gulou.report.obligation;

/** What became of an obligation. */
public enum ObligationState {
    PENDING,
    ON_TIME,
    LATE,
    MISSING,
    EXCUSED;

    /** Whether a report is still owed. */
    public boolean isOpen() {
        return this == PENDING || this == MISSING;
    }

    /** The state after a move; 409 OBLIGATION_SETTLED where there is no such arrow. */
    ObligationState to(ObligationState next) {
        boolean legal = switch (this) {
            case PENDING -> next != PENDING;
            // A submission that was received in time may have waited behind the deadline's timer.
            case MISSING -> next == ON_TIME || next == LATE || next == EXCUSED;
            case ON_TIME, LATE, EXCUSED -> false;
        };
        if (!legal) {
            throw ObligationError.OBLIGATION_SETTLED.with("state", this);
        }
        return next;
    }
}
