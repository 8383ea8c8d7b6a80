package org.gulou.grid.campaign.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.campaign.coverage.Tally;
import org.gulou.grid.sql.Columns;

/** One of those due as their row says it, held until the transaction ends. */
record HeldTarget(
        int round,
        UUID subject,
        int dose,
        Place place,
        Outcome outcome,
        boolean overdue,
        Instant at,
        Instant dueAt,
        Instant earliestAt,
        UUID recordId,
        Instant impliedAt) {

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
        String outcome = row.getString("outcome");
        return new HeldTarget(
                row.getInt("round_no"),
                row.getObject("subject_id", UUID.class),
                row.getInt("dose"),
                Places.of(row),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("overdue"),
                Columns.instant(row, "at"),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "earliest_at"),
                row.getObject("record_id", UUID.class),
                Columns.instant(row, "implied_at"));
    }

    Key key() {
        return new Key(round, dose);
    }

    Tally tally() {
        return Tally.of(1, outcome, overdue);
    }

    HeldTarget in(AreaCode area) {
        return new HeldTarget(
                round, subject, dose, place.in(area), outcome, overdue, at, dueAt, earliestAt, recordId, impliedAt);
    }

    /** Whether it is of the running round, or of the roster of those to come. */
    boolean goesOn(CampaignView campaign) {
        return round == RosterRound.WHOLE || round == campaign.runningRound();
    }

    /** The target of somebody who lives there. Rounds that have ended keep the place as it was. */
    HeldTarget living(CampaignView campaign, AreaCode grid) {
        return goesOn(campaign) && campaign.areaCode().contains(grid) ? in(grid) : this;
    }

    /** The same person due in another round, of which nothing is recorded. */
    HeldTarget pendingIn(int other) {
        return new HeldTarget(other, subject, dose, place, null, false, null, null, null, null, null);
    }

    /** Whether what was recorded of the other one prevails over what was recorded of this one. */
    boolean yieldsTo(HeldTarget other) {
        return other.at != null && (at == null || other.at.isAfter(at));
    }

    /** The outcome of its own record, null for none. */
    Outcome recorded() {
        return impliedAt == null ? outcome : null;
    }

    /** This one with what was recorded of that one; who is pending may be late. */
    HeldTarget recordedAs(HeldTarget that, boolean late) {
        return new HeldTarget(
                round,
                subject,
                dose,
                place,
                that.recorded(),
                that.recorded() == null && late,
                that.at,
                dueAt,
                earliestAt,
                that.recordId,
                null);
    }

    /** The same where a dose before is exempt since that moment, null for none: so is this one, unless something else is recorded of it. */
    HeldTarget followingExemption(Instant since) {
        Instant implied = recorded() == null ? since : null;
        return new HeldTarget(
                round,
                subject,
                dose,
                place,
                implied == null ? recorded() : Outcome.EXEMPT,
                implied == null && overdue,
                at,
                dueAt,
                earliestAt,
                recordId,
                implied);
    }

    /** The same due by the earlier of both times; the round's where neither has one. */
    HeldTarget dueLike(HeldTarget other) {
        boolean others = dueAt == null || (other.dueAt != null && other.dueAt.isBefore(dueAt));
        return new HeldTarget(
                round,
                subject,
                dose,
                place,
                outcome,
                overdue,
                at,
                others ? other.dueAt : dueAt,
                earliestAt,
                recordId,
                impliedAt);
    }

    /** The same, to be given from that moment on where doses follow each other. */
    HeldTarget from(Instant earliest) {
        return new HeldTarget(round, subject, dose, place, outcome, overdue, at, dueAt, earliest, recordId, impliedAt);
    }

    boolean hasTheRecordOf(HeldTarget other) {
        return Objects.equals(recordId, other.recordId) && recorded() == other.recorded();
    }
}
