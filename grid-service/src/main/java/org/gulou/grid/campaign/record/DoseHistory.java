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
 * What has been told of each dose, so that what is told again without a dose is of the dose it was of, and not of the next. With every row
 * in sight.
 */
@ApplicationScoped
class DoseHistory {

    private static final String TOLD = """
            SELECT round_no, subject_id, dose, outcome, at FROM campaign_record
             WHERE county_code = ? AND campaign_id = ? AND round_no = ANY (?) AND subject_id = ANY (?)
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
                        List.of(campaign.countyCode(), campaign.id(), rounds, subjects))
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
