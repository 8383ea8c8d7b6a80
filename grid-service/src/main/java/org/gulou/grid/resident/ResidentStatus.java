package org.gulou.grid.resident;

/** Where a resident is as far as the grid knows. */
public enum ResidentStatus {
    PRESENT,
    AWAY,
    MOVED_OUT,
    DECEASED
}
