package org.gulou.grid.arrival;

import java.util.EnumSet;
import java.util.Set;

/** How far an arrival is. One that could not be reached may still be found; what is settled or cancelled stays so. */
public enum ArrivalState {
    /** Waits for a grid. */
    DECLARED,
    /** A grid looks after it. */
    ASSIGNED,
    /** The person has been met and is looked after where they live. */
    SETTLED,
    /** There is nobody to look after: told twice, gone on, or never come. */
    CANCELLED,
    /** Looked for and not found. */
    UNREACHABLE;

    /** Whether the clock runs. */
    public boolean isOpen() {
        return this == DECLARED || this == ASSIGNED;
    }

    ArrivalState to(ArrivalState next) {
        if (following().contains(next)) {
            return next;
        }
        throw (this == DECLARED ? ArrivalError.ARRIVAL_NOT_ASSIGNED : ArrivalError.ARRIVAL_CLOSED).with("state", this);
    }

    private Set<ArrivalState> following() {
        return switch (this) {
            case DECLARED -> EnumSet.of(ASSIGNED, CANCELLED, UNREACHABLE);
            case ASSIGNED -> EnumSet.of(ASSIGNED, SETTLED, CANCELLED, UNREACHABLE);
            case UNREACHABLE -> EnumSet.of(ASSIGNED, CANCELLED);
            case SETTLED, CANCELLED -> EnumSet.noneOf(ArrivalState.class);
        };
    }
}
