package org.gulou.grid.monitoring;

/** What became of a check: made in its window, made after it on the same day, or not made. */
public enum CheckState {
    DONE,
    LATE,
    MISSED
}
