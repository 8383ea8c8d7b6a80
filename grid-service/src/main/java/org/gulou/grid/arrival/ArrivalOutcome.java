package org.gulou.grid.arrival;

/** How the following up of an arrival ends. */
public enum ArrivalOutcome {
    SETTLED,
    CANCELLED,
    UNREACHABLE;

    ArrivalState state() {
        return switch (this) {
            case SETTLED -> ArrivalState.SETTLED;
            case CANCELLED -> ArrivalState.CANCELLED;
            case UNREACHABLE -> ArrivalState.UNREACHABLE;
        };
    }
}
