package org.gulou.grid.monitoring;

/** Where an episode stands: under way, run its course, or let go early. */
public enum MonitoringState {
    ACTIVE,
    ENDED,
    RELEASED;

    /** The one place that knows the arrows: from {@link #ACTIVE} to either end, and no further. */
    MonitoringState to(MonitoringState next) {
        if (this != ACTIVE || next == ACTIVE) {
            throw MonitoringError.MONITORING_NOT_ACTIVE.with("state", name());
        }
        return next;
    }
}
