package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** The rows of people of lists who have become residents, many at a time. With every row in sight. */
@ApplicationScoped
class JoinedRows {

    private static final String ONE = """
             WHERE t.county_code = ? AND t.campaign_id = ? AND t.round_no = k.round_no AND t.subject_id = k.subject_id
               AND t.dose = k.dose""";
    private static final String HAND_ON = """
            UPDATE campaign_target t
               SET subject_id = k.heir, listed = false, area_code = k.area_code, changed_at = ?, (site_ids, department_codes) = (%s)
              FROM unnest(?::text[], ?::int[], ?::uuid[], ?::int[], ?::uuid[], ?::text[], ?::uuid[])
                AS k (county_code, round_no, subject_id, dose, heir, area_code, resident_id)
            """.formatted(Workplaces.of("k")) + ONE + " RETURNING t.*";
    private static final String REMOVE = "DELETE FROM campaign_target t USING k " + ONE;
    private static final String WRITE = """
            UPDATE campaign_target t
               SET outcome = k.outcome, at = k.at, record_id = k.record_id, overdue = k.overdue, due_at = k.due_at,
                   earliest_at = k.earliest_at, implied_at = k.implied_at, changed_at = k.changed_at
              FROM k
            """ + ONE;
    private static final String RECORDS = """
            UPDATE campaign_record t SET subject_id = k.heir
              FROM k WHERE t.county_code = ? AND t.campaign_id = ? AND t.subject_id = k.subject_id
            """;

    private final SqlReader reader;
    private final SqlWriter writer;

    JoinedRows(SqlReader reader, SqlWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** A target as it is to be, and whose; with their workplaces unless the round has ended. */
    record HandedOn(HeldTarget target, UUID heir, boolean working) {}

    /** Makes these targets those of residents; as they stand then. */
    List<HeldTarget> handOn(CampaignView campaign, List<HandedOn> targets, Instant at) {
        if (targets.isEmpty()) {
            return List.of();
        }
        List<Object> params = new ArrayList<>(List.of(at));
        params.add(targets.stream().map(one -> campaign.countyCode()).toArray(String[]::new));
        params.add(targets.stream().map(one -> one.target().round()).toArray(Integer[]::new));
        params.add(targets.stream().map(one -> one.target().subject()).toArray(UUID[]::new));
        params.add(targets.stream().map(one -> one.target().dose()).toArray(Integer[]::new));
        params.add(targets.stream().map(HandedOn::heir).toArray(UUID[]::new));
        params.add(
                targets.stream().map(one -> one.target().place().area().value()).toArray(String[]::new));
        params.add(
                targets.stream().map(one -> one.working() ? one.heir() : null).toArray(UUID[]::new));
        params.addAll(List.of(campaign.countyCode(), campaign.id()));
        return reader.list(HeldTarget::of, HAND_ON, params);
    }

    void remove(CampaignView campaign, List<HeldTarget> targets) {
        if (!targets.isEmpty()) {
            ColumnArrays<HeldTarget> rows = keys(targets);
            writer.write(
                    "WITH k (round_no, subject_id, dose) AS (SELECT * FROM " + rows.unnest() + ") " + REMOVE,
                    rows,
                    campaign.countyCode(),
                    campaign.id());
        }
    }

    /** Writes what is recorded of these targets and when they are due. */
    void write(CampaignView campaign, List<HeldTarget> targets, Instant at) {
        if (targets.isEmpty()) {
            return;
        }
        ColumnArrays<HeldTarget> rows = keys(targets)
                .with("text", standing(Standing::outcome))
                .with("timestamptz", standing(Standing::at))
                .with("uuid", standing(Standing::recordId))
                .with("boolean", standing(Standing::overdue))
                .with("timestamptz", standing(Standing::dueAt))
                .with("timestamptz", standing(Standing::earliestAt))
                .with("timestamptz", standing(Standing::impliedAt))
                .with("timestamptz", target -> at);
        writer.write(
                "WITH k (round_no, subject_id, dose, outcome, at, record_id, overdue, due_at, earliest_at, implied_at, changed_at)"
                        + " AS (SELECT * FROM " + rows.unnest() + ") " + WRITE,
                rows,
                campaign.countyCode(),
                campaign.id());
    }

    /** What was recorded of people of lists is the residents' history. */
    void handOnRecords(CampaignView campaign, List<JoinedPerson> people) {
        ColumnArrays<JoinedPerson> rows =
                ColumnArrays.of(people).with("uuid", JoinedPerson::listed).with("uuid", JoinedPerson::resident);
        writer.write(
                "WITH k (subject_id, heir) AS (SELECT * FROM " + rows.unnest() + ") " + RECORDS,
                rows,
                campaign.countyCode(),
                campaign.id());
    }

    private static Function<HeldTarget, Object> standing(Function<Standing, Object> value) {
        return target -> value.apply(target.standing());
    }

    private static ColumnArrays<HeldTarget> keys(List<HeldTarget> targets) {
        return ColumnArrays.of(targets)
                .with("int", HeldTarget::round)
                .with("uuid", HeldTarget::subject)
                .with("int", HeldTarget::dose);
    }
}
