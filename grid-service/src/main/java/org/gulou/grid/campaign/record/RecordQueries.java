package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.campaign.CampaignSight;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.duplicate.MergedEntries;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.FreeText;
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
    private static final Keyset<RecordView> ORDER = Keyset.of(
            Key.uuid("id", "r.id", RecordView::id),
            Key.instant("at", "r.at", RecordView::at).descending(),
            Key.instant("receivedAt", "r.received_at", RecordView::receivedAt));

    private final SqlReader reader;
    private final CampaignSight sight;
    private final MergedEntries merged;
    private final FreeText freeText;
    private final Cipher cipher;

    RecordQueries(SqlReader reader, CampaignSight sight, MergedEntries merged, FreeText freeText, Cipher cipher) {
        this.reader = reader;
        this.sight = sight;
        this.merged = merged;
        this.freeText = freeText;
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
            UUID[] theirs = merged.of(key.subject()).toArray(UUID[]::new);
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

    private String reason(UUID id, byte[] sealed) {
        return freeText.maySee() ? cipher.decrypt(PersonalField.NOTE, id, sealed) : null;
    }
}
