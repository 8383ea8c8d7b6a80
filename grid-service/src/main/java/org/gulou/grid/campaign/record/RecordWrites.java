package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlWriter;

/** Writes what a batch has changed, with one statement a table. */
@ApplicationScoped
class RecordWrites {

    private static final String RECORD = """
            INSERT INTO campaign_record (county_code, id, campaign_id, round_no, subject_id, dose, area_code, outcome, product, result,
                                         reason, channel, at, received_at, recorded_by)
            SELECT c.county_code, k.id, c.id, k.round_no, k.subject_id, k.dose, k.area_code, k.outcome, k.product, k.result, k.reason,
                   k.channel, k.at, ?, ?
              FROM k JOIN campaign c ON c.id = ?
            """;
    // A fact that lost and is sent again is in the history already.
    private static final String NEW_ALONE = """
             WHERE NOT EXISTS (
               SELECT 1 FROM campaign_record r
                WHERE r.subject_id = ANY (?) AND r.subject_id = k.subject_id AND r.campaign_id = c.id AND r.round_no = k.round_no
                  AND r.dose = k.dose AND r.at = k.at AND r.outcome = k.outcome AND r.product IS NOT DISTINCT FROM k.product
                  AND r.result IS NOT DISTINCT FROM k.result AND r.channel IS NOT DISTINCT FROM k.channel)
            """;
    private static final String TARGET = """
            UPDATE campaign_target t
               SET outcome = k.outcome, at = k.at, record_id = k.record_id, overdue = k.overdue, earliest_at = k.earliest_at,
                   implied_at = k.implied_at, changed_at = ?
              FROM k
             WHERE t.county_code = ? AND t.campaign_id = ? AND t.round_no = k.round_no AND t.subject_id = k.subject_id
               AND t.dose = k.dose AND t.round_no = ANY (?) AND t.subject_id = ANY (?)
            """;

    private final SqlWriter writer;
    private final Cipher cipher;

    RecordWrites(SqlWriter writer, Cipher cipher) {
        this.writer = writer;
        this.cipher = cipher;
    }

    /** Adds to the history: what prevailed, and what did not unless it is there already. */
    void records(CampaignView campaign, List<StoredRecord> records, String by, Instant receivedAt) {
        List<StoredRecord> prevailing =
                records.stream().filter(StoredRecord::hasPrevailed).toList();
        List<StoredRecord> lost =
                records.stream().filter(record -> !record.hasPrevailed()).toList();
        if (!prevailing.isEmpty()) {
            ColumnArrays<StoredRecord> columns = columns(prevailing);
            writer.write(rows(columns) + RECORD, columns, receivedAt, by, campaign.id());
        }
        if (!lost.isEmpty()) {
            ColumnArrays<StoredRecord> columns = columns(lost);
            UUID[] subjects =
                    lost.stream().map(record -> record.target().key().subject()).toArray(UUID[]::new);
            // It may be in there from another place: the history stays where it was made.
            SystemScope.run(() ->
                    writer.write(rows(columns) + RECORD + NEW_ALONE, columns, receivedAt, by, campaign.id(), subjects));
        }
    }

    /** Writes the targets as they stand now. */
    void targets(CampaignView campaign, List<TargetState> targets, Instant now) {
        if (targets.isEmpty()) {
            return;
        }
        ColumnArrays<TargetState> columns = ColumnArrays.of(targets)
                .with("int", target -> target.key().round())
                .with("uuid", target -> target.key().subject())
                .with("smallint", target -> target.key().dose())
                .with("text", TargetState::outcome)
                .with(
                        "timestamptz",
                        target -> target.standing() == null
                                ? null
                                : target.standing().at())
                .with("uuid", TargetState::recordId)
                .with("boolean", TargetState::isOverdue)
                .with("timestamptz", TargetState::earliestAt)
                .with("timestamptz", TargetState::impliedAt);
        String rows = "WITH k (round_no, subject_id, dose, outcome, at, record_id, overdue, earliest_at, implied_at)"
                + " AS (SELECT * FROM " + columns.unnest() + ") ";
        writer.write(
                rows + TARGET,
                columns,
                now,
                campaign.countyCode(),
                campaign.id(),
                targets.stream().map(target -> target.key().round()).distinct().toArray(Integer[]::new),
                targets.stream()
                        .map(target -> target.key().subject())
                        .distinct()
                        .toArray(UUID[]::new));
    }

    private static String rows(ColumnArrays<?> columns) {
        return "WITH k (id, round_no, subject_id, dose, area_code, outcome, product, result, reason, channel, at)"
                + " AS (SELECT * FROM " + columns.unnest() + ") ";
    }

    private ColumnArrays<StoredRecord> columns(List<StoredRecord> records) {
        return ColumnArrays.of(records)
                .with("uuid", StoredRecord::id)
                .with("int", record -> record.target().key().round())
                .with("uuid", record -> record.target().key().subject())
                .with("smallint", record -> record.target().key().dose())
                .with("text", record -> record.target().place().area())
                .with("text", record -> record.fact().outcome())
                .with("text", record -> record.fact().product())
                .with("text", record -> record.fact().result())
                .with(
                        "bytea",
                        record -> cipher.encrypt(
                                PersonalField.NOTE, record.id(), record.fact().reason()))
                .with("text", record -> record.fact().channel())
                .with("timestamptz", record -> record.fact().at());
    }
}
