package org.gulou.grid.tip;

/** How far a tip is. */
public enum TipState {
    /** Waits for the county to look at it. */
    RECEIVED,
    /** A place follows it up. */
    ASSIGNED,
    SETTLED;

    /** Whether the clock runs. */
    public boolean isOpen() {
        return this != SETTLED;
    }

    /** The next state; a settled tip has none, an assigned one may be assigned anew. */
    TipState to(TipState next) {
        if (this == SETTLED || next == RECEIVED) {
            throw TipError.TIP_SETTLED.with("state", this);
        }
        return next;
    }
}
