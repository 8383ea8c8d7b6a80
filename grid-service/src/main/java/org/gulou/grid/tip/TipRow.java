package org.gulou.grid.tip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.sql.Columns;

/** A tip as read, still sealed. */
record TipRow(
        UUID id,
        AreaCode areaCode,
        AreaCode assignedCode,
        AreaCode owner,
        TipCategory category,
        TipState state,
        byte[] content,
        byte[] contact,
        boolean hasContact,
        TipOutcome outcome,
        byte[] finding,
        Instant receivedAt,
        Instant dueAt,
        Instant assignedAt,
        Instant settledAt,
        long version) {

    static final String COLUMNS =
            "t.id, t.area_code, t.assigned_code, coalesce(t.assigned_code, t.county_code) AS owner,"
                    + " t.category, t.state, t.content, t.contact, t.has_contact, t.outcome, t.finding, t.received_at, t.due_at,"
                    + " t.assigned_at, t.settled_at, t.version";

    static TipRow from(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new TipRow(
                row.getObject("id", UUID.class),
                Columns.area(row, "area_code"),
                Columns.area(row, "assigned_code"),
                Columns.area(row, "owner"),
                TipCategory.valueOf(row.getString("category")),
                TipState.valueOf(row.getString("state")),
                row.getBytes("content"),
                row.getBytes("contact"),
                row.getBoolean("has_contact"),
                outcome == null ? null : TipOutcome.valueOf(outcome),
                row.getBytes("finding"),
                Columns.instant(row, "received_at"),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "assigned_at"),
                Columns.instant(row, "settled_at"),
                row.getLong("version"));
    }

    /** Whether it took longer than it may, or does so at that moment. */
    boolean isOverdue(Instant now) {
        return (settledAt == null ? now : settledAt).isAfter(dueAt);
    }

    @Override
    public String toString() {
        return "TipRow[" + id + "]";
    }
}
