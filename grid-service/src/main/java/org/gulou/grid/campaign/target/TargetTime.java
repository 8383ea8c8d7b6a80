package org.gulou.grid.campaign.target;

/** When a target, {@code t}, of a round, {@code q}, is somebody's work: conditions with the moment it is as their one parameter. */
final class TargetTime {

    /** A first dose, or a later one from the beginning of the day on from which it may be given. */
    static final String MAY_BE_GIVEN = "(t.dose <= 1 OR t.earliest_at <= ?)";

    /** Not before the day the campaign opens on, but for the time a list has set. */
    static final String HAS_BEGUN = "(q.opens_at <= ? OR t.due_at IS NOT NULL)";

    private TargetTime() {}
}
