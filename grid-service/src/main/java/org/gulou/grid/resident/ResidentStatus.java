package org.gulou.grid.resident;

/** Where a resident is as far as the grid knows. */
public enum ResidentStatus {
    PRESENT,
    AWAY,
    MOVED_OUT,
    DECEASED;

    /** Whether somebody of it lives where they are registered, be it that they are away for a while. */
    boolean livesThere() {
        return this == PRESENT || this == AWAY;
    }
}
