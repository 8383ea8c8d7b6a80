package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.campaign.CampaignSight;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The history of somebody due in the caller's areas: every record that was taken of them, in that round and for that dose or in force of it. */
@ApplicationScoped
class RecordQueries {

    // In force of a dose that is exempt as one before it is, is the record of that one.
    private static final String TARGET = """
            SELECT t.id, t.round_no, t.subject_id, t.dose, t.listed, t.area_code,
                   CASE WHEN t.implied_at IS NULL THEN t.record_id
                        ELSE (SELECT e.record_id FROM campaign_target e
                               WHERE e.county_code = t.county_code AND e.campaign_id = t.campaign_id AND e.round_no = t.round_no
                                 AND e.subject_id = t.subject_id AND e.dose < t.dose AND e.outcome = 'EXEMPT' AND e.implied_at IS NULL
                               ORDER BY e.dose DESC LIMIT 1) END AS record_id
              FROM campaign_target t""";
    private static final String RECORDS = """
            SELECT r.id, r.outcome, r.dose, r.round_no, r.result, r.product, r.reason, r.channel, r.at, r.received_at, r.recorded_by
              FROM campaign_record r""";
    // The entries of the register that have turned out to be the same person's.
    private static final String ENTRIES = """
            WITH RECURSIVE k (id) AS (
              SELECT ?::uuid UNION
              SELECT m.duplicate_id FROM k JOIN resident_merge m ON m.survivor_id = k.id
               WHERE m.county_code = ? AND m.undone_at IS NULL)
            SELECT id FROM k
            """;
    private static final String[] SEE_REASONS = {
        Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.VILLAGE_OFFICER, Roles.GRID_WORKER
    };
    private static final Keyset<RecordView> ORDER = Keyset.of(
            Key.uuid("id", "r.id", RecordView::id),
            Key.instant("at", "r.at", RecordView::at).descending(),
            Key.instant("receivedAt", "r.received_at", RecordView::receivedAt));

    private final SqlReader reader;
    private final CampaignSight sight;
    private final Caller caller;
    private final Cipher cipher;

    RecordQueries(SqlReader reader, CampaignSight sight, Caller caller, Cipher cipher) {
        this.reader = reader;
        this.sight = sight;
        this.caller = caller;
        this.cipher = cipher;
    }

    /** Who is due, inside the caller's areas. */
    Optional<RecordedTarget> target(CampaignView campaign, UUID id) {
        Where where = sight.due(campaign, id);
        return reader.list(RecordQueries::target, TARGET + where.sql(), where.params()).stream()
                .findFirst();
    }

    /** With every row in sight: a record stays where it was made, and is shown to who looks after the person now. */
    Page<RecordView> list(CampaignView campaign, RecordedTarget target, PageRequest page) {
        return SystemScope.call(() -> {
            TargetState.Key key = target.key();
            UUID[] theirs = reader.list(
                            row -> row.getObject("id", UUID.class),
                            ENTRIES,
                            List.of(key.subject(), campaign.countyCode()))
                    .toArray(UUID[]::new);
            Where where = Where.all()
                    .and("r.county_code = ?", campaign.countyCode())
                    .and("r.campaign_id = ?", campaign.id())
                    .and("r.round_no = ?", key.round())
                    .and("r.subject_id = ANY (?)", (Object) theirs);
            if (target.recordId() == null) {
                where.and("r.dose = ?", key.dose());
            } else {
                where.and("(r.dose = ? OR r.id = ?)", key.dose(), target.recordId());
            }
            page.updatedSince().ifPresent(since -> where.and("r.received_at >= ?", since));
            return reader.page(row -> view(row, target.recordId()), RECORDS, where, ORDER, page);
        });
    }

    private static RecordedTarget target(ResultSet row) throws SQLException {
        return new RecordedTarget(
                row.getObject("id", UUID.class),
                new TargetState.Key(
                        row.getInt("round_no"), row.getObject("subject_id", UUID.class), row.getInt("dose")),
                row.getBoolean("listed"),
                Columns.area(row, "area_code"),
                row.getObject("record_id", UUID.class));
    }

    private RecordView view(ResultSet row, UUID standing) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        int dose = row.getInt("dose");
        return new RecordView(
                id,
                Outcome.valueOf(row.getString("outcome")),
                dose == 0 ? null : dose,
                row.getInt("round_no"),
                row.getString("result"),
                row.getString("product"),
                reason(id, row.getBytes("reason")),
                row.getString("channel"),
                Columns.instant(row, "at"),
                Columns.instant(row, "received_at"),
                row.getString("recorded_by"),
                id.equals(standing));
    }

    // What was written freely may name people, and leaders see them masked.
    private String reason(UUID id, byte[] sealed) {
        return caller.hasAny(SEE_REASONS) ? cipher.decrypt(PersonalField.NOTE, id, sealed) : null;
    }
}
