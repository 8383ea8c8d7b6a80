package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/**
 * What has been told of each dose, of a resident also by the entries merged into theirs, so that what is told again without a dose is of
 * the dose it was of, and not of the next. With every row in sight.
 */
@ApplicationScoped
class DoseHistory {

    // Records of an entry stay its own when it is merged: whose they are now is found in the same query, which goes
    // by the index of subjects however many entries there are.
    private static final String TOLD = """
            WITH RECURSIVE entry (subject_id, id) AS (
              SELECT s.id, s.id FROM unnest(?) AS s (id) UNION
              SELECT e.subject_id, m.duplicate_id FROM entry e JOIN resident_merge m ON m.survivor_id = e.id
               WHERE m.county_code = ? AND m.undone_at IS NULL)
            SELECT r.round_no, e.subject_id, r.dose, r.outcome, r.at
              FROM campaign_record r JOIN entry e ON e.id = r.subject_id
             WHERE r.county_code = ? AND r.campaign_id = ? AND r.round_no = ANY (?)
               AND r.subject_id = ANY (ARRAY(SELECT id FROM entry))
            """;

    private final SqlReader reader;

    DoseHistory(SqlReader reader) {
        this.reader = reader;
    }

    /** By target; nothing where a campaign knows no doses, as there is nothing to choose. */
    Map<TargetState.Key, Set<Told>> of(CampaignView campaign, Integer[] rounds, UUID[] subjects) {
        Map<TargetState.Key, Set<Told>> told = new HashMap<>();
        if (campaign.doses().isEmpty() || subjects.length == 0) {
            return told;
        }
        reader.list(
                        row -> Map.entry(key(row), told(row)),
                        TOLD,
                        List.of(subjects, campaign.countyCode(), campaign.countyCode(), campaign.id(), rounds))
                .forEach(entry -> told.computeIfAbsent(entry.getKey(), key -> new HashSet<>())
                        .add(entry.getValue()));
        return told;
    }

    private static TargetState.Key key(ResultSet row) throws SQLException {
        return new TargetState.Key(row.getInt("round_no"), row.getObject("subject_id", UUID.class), row.getInt("dose"));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(Outcome.valueOf(row.getString("outcome")), Columns.instant(row, "at"));
    }
}
