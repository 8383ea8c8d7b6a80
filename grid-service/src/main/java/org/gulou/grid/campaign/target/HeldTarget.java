package org.gulou.grid.campaign.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.campaign.coverage.Tally;

/** One of those due as their row says it, held until the transaction ends: who, for what, where, and what stands of them. */
record HeldTarget(Key key, UUID subject, Place place, Standing standing) {

    static final String COLUMNS =
            "round_no, subject_id, dose, area_code, outcome, overdue, at, due_at, earliest_at, record_id,"
                    + " implied_at, site_ids, department_codes";

    /** In what a row of two entries of one person agrees. */
    record Key(int round, int dose) {

        Key before() {
            return new Key(round, dose - 1);
        }
    }

    static HeldTarget of(ResultSet row) throws SQLException {
        return new HeldTarget(
                new Key(row.getInt("round_no"), row.getInt("dose")),
                row.getObject("subject_id", UUID.class),
                Places.of(row),
                Standing.of(row));
    }

    int round() {
        return key.round();
    }

    int dose() {
        return key.dose();
    }

    Tally tally() {
        return Tally.of(1, standing.outcome(), standing.overdue());
    }

    HeldTarget in(AreaCode area) {
        return new HeldTarget(key, subject, place.in(area), standing);
    }

    /** The same of whom this stands. */
    HeldTarget with(Standing other) {
        return new HeldTarget(key, subject, place, other);
    }

    /** Whether it is of the running round, or of the roster of those to come. */
    boolean goesOn(CampaignView campaign) {
        return round() == RosterRound.WHOLE || round() == campaign.runningRound();
    }

    /** The target of somebody who lives there. Rounds that have ended keep the place as it was. */
    HeldTarget living(CampaignView campaign, AreaCode grid) {
        return goesOn(campaign) && campaign.areaCode().contains(grid) ? in(grid) : this;
    }

    /** The same person due in another round, of which nothing is recorded. */
    HeldTarget pendingIn(int other) {
        return new HeldTarget(new Key(other, dose()), subject, place, Standing.PENDING);
    }
}
