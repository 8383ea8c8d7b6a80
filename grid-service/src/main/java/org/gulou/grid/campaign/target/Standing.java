package org.gulou.grid.campaign.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.sql.Columns;

/** What stands of somebody due, and by when they are: what of it was recorded, or follows from a dose before. */
record Standing(
        Outcome outcome,
        boolean overdue,
        Instant at,
        UUID recordId,
        Instant impliedAt,
        Instant dueAt,
        Instant earliestAt) {

    /** Nothing is recorded, and the time is the round's. */
    static final Standing PENDING = new Standing(null, false, null, null, null, null, null);

    static Standing of(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Standing(
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("overdue"),
                Columns.instant(row, "at"),
                row.getObject("record_id", UUID.class),
                Columns.instant(row, "implied_at"),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "earliest_at"));
    }

    /** Whether what was recorded of the other one prevails over what was recorded of this one. */
    boolean yieldsTo(Standing other) {
        return other.at != null && (at == null || other.at.isAfter(at));
    }

    /** The outcome of its own record, null for none. */
    Outcome recorded() {
        return impliedAt == null ? outcome : null;
    }

    boolean hasTheRecordOf(Standing other) {
        return Objects.equals(recordId, other.recordId) && recorded() == other.recorded();
    }

    /** This one with what was recorded of that one; who is pending may be late. */
    Standing recordedAs(Standing that, boolean late) {
        Outcome outcome = that.recorded();
        return new Standing(outcome, outcome == null && late, that.at, that.recordId, null, dueAt, earliestAt);
    }

    /** The same where a dose before is exempt since that moment, null for none: so is this one, unless something else is recorded of it. */
    Standing followingExemption(Instant since) {
        boolean follows = since != null && recorded() == null;
        return new Standing(
                follows ? Outcome.EXEMPT : recorded(),
                overdue && !follows,
                at,
                recordId,
                follows ? since : null,
                dueAt,
                earliestAt);
    }

    /** The same due by the earlier of both times; the round's where neither has one. */
    Standing dueLike(Standing other) {
        boolean others = dueAt == null || (other.dueAt != null && other.dueAt.isBefore(dueAt));
        return new Standing(outcome, overdue, at, recordId, impliedAt, others ? other.dueAt : dueAt, earliestAt);
    }

    /** The same, to be given from that moment on where doses follow each other. */
    Standing from(Instant earliest) {
        return new Standing(outcome, overdue, at, recordId, impliedAt, dueAt, earliest);
    }
}
