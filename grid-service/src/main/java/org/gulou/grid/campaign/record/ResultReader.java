package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.RoundView;
import org.gulou.grid.campaign.Rounds;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/** What the database knows of the people a file of results names. With every row in sight. */
@ApplicationScoped
class ResultReader {

    private static final String STANDING = """
            SELECT t.subject_id, t.round_no, t.area_code, r.outcome, r.at, r.result FROM campaign_target t
              LEFT JOIN campaign_record r ON r.county_code = t.county_code AND r.id = t.record_id
             WHERE t.county_code = ? AND t.campaign_id = ? AND t.round_no = ANY (?) AND t.subject_id = ANY (?) AND t.dose = 0
            """;

    private final SqlReader reader;
    private final CampaignRegister campaigns;
    private final Rounds rounds;
    private final Subjects subjects;

    ResultReader(SqlReader reader, CampaignRegister campaigns, Rounds rounds, Subjects subjects) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.subjects = subjects;
    }

    Map<String, KnownResults> load(Set<String> keys, ImportContext context) {
        Map<UUID, List<ResultKey>> byCampaign =
                keys.stream().map(ResultKey::of).collect(Collectors.groupingBy(ResultKey::campaign));
        Map<String, KnownResults> known = new HashMap<>();
        byCampaign.forEach((id, wanted) -> campaigns
                .find(id)
                .filter(campaign -> isSeen(campaign, context))
                .ifPresent(campaign -> load(campaign, wanted, known)));
        return known;
    }

    private static boolean isSeen(CampaignView campaign, ImportContext context) {
        return context.areas().stream()
                .anyMatch(mine -> mine.contains(campaign.areaCode())
                        || campaign.areaCode().contains(mine));
    }

    private void load(CampaignView campaign, List<ResultKey> keys, Map<String, KnownResults> known) {
        List<RoundView> all = rounds.of(campaign.id());
        Map<IdentityDocument, List<UUID>> holders =
                subjects.of(campaign, keys.stream().map(ResultKey::document).toList());
        Map<TargetStates.Subject, Standing> standing = standing(campaign, all, holders);
        keys.forEach(key -> {
            List<UUID> ids = holders.getOrDefault(key.document(), List.of());
            List<KnownResults.Round> of = new ArrayList<>();
            all.forEach(round -> of.add(round(round, ids, standing)));
            known.put(key.text(), KnownResults.of(campaign, of));
        });
    }

    private Map<TargetStates.Subject, Standing> standing(
            CampaignView campaign, List<RoundView> rounds, Map<IdentityDocument, List<UUID>> holders) {
        Map<TargetStates.Subject, Standing> standing = new HashMap<>();
        reader.list(
                        ResultReader::standing,
                        STANDING,
                        List.of(
                                campaign.countyCode(),
                                campaign.id(),
                                rounds.stream().map(RoundView::roundNo).toArray(Integer[]::new),
                                holders.values().stream().flatMap(List::stream).toArray(UUID[]::new)))
                .forEach(one -> standing.put(one.subject(), one));
        return standing;
    }

    private static KnownResults.Round round(
            RoundView round, List<UUID> ids, Map<TargetStates.Subject, Standing> standing) {
        return ids.stream()
                .map(id -> standing.get(new TargetStates.Subject(round.roundNo(), id)))
                .filter(found -> found != null)
                .findFirst()
                .map(found -> new KnownResults.Round(
                        round.roundNo(),
                        round.opensAt(),
                        found.row().area(),
                        found.row().outcome(),
                        found.row().at(),
                        found.row().result()))
                .orElseGet(() -> new KnownResults.Round(round.roundNo(), round.opensAt(), null, null, null, null));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        int round = row.getInt("round_no");
        return new Standing(
                new TargetStates.Subject(round, row.getObject("subject_id", UUID.class)),
                new KnownResults.Round(
                        round,
                        null,
                        Columns.area(row, "area_code"),
                        outcome == null ? null : Outcome.valueOf(outcome),
                        Columns.instant(row, "at"),
                        row.getString("result")));
    }

    /** Somebody in a round. */
    private record Standing(TargetStates.Subject subject, KnownResults.Round row) {}
}
