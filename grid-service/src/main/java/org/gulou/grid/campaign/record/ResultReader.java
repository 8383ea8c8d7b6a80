package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private static final int NO_ROUND = -1;
    private static final String STANDING = """
            SELECT t.subject_id, t.round_no, t.dose, t.area_code, r.outcome, r.at, r.result FROM campaign_target t
              LEFT JOIN campaign_record r ON r.county_code = t.county_code AND r.id = t.record_id
             WHERE t.county_code = ? AND t.campaign_id = ? AND t.round_no = ANY (?) AND t.subject_id = ANY (?)
             ORDER BY t.round_no, t.subject_id, t.dose
            """;

    private final SqlReader reader;
    private final CampaignRegister campaigns;
    private final Rounds rounds;
    private final Subjects subjects;
    private final DoseHistory history;

    ResultReader(SqlReader reader, CampaignRegister campaigns, Rounds rounds, Subjects subjects, DoseHistory history) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.subjects = subjects;
        this.history = history;
    }

    Map<String, KnownResults> load(Set<String> keys, ImportContext context) {
        Map<UUID, List<ResultKey>> byCampaign =
                keys.stream().map(ResultKey::of).collect(Collectors.groupingBy(ResultKey::campaign));
        Map<String, KnownResults> known = new HashMap<>();
        byCampaign.forEach((id, wanted) -> campaigns
                .find(id)
                .filter(campaign -> isSeen(campaign, context))
                .ifPresent(campaign -> load(campaign, wanted, known, context)));
        return known;
    }

    private static boolean isSeen(CampaignView campaign, ImportContext context) {
        return context.areas().stream()
                .anyMatch(mine -> mine.contains(campaign.areaCode())
                        || campaign.areaCode().contains(mine));
    }

    private void load(
            CampaignView campaign, List<ResultKey> keys, Map<String, KnownResults> known, ImportContext context) {
        ResultRounds calendar = new ResultRounds(rounds.of(campaign.id()));
        Map<ResultKey, Integer> roundOf = new HashMap<>();
        keys.forEach(key ->
                roundOf.put(key, calendar.at(key.at()).map(RoundView::roundNo).orElse(NO_ROUND)));
        Map<IdentityDocument, List<UUID>> holders =
                subjects.of(campaign, keys.stream().map(ResultKey::document).toList());
        Map<TargetStates.Subject, List<KnownResults.Standing>> standing =
                standing(campaign, new TreeSet<>(roundOf.values()), holders);
        roundOf.forEach((key, round) -> {
            List<UUID> ids = holders.getOrDefault(key.document(), List.of());
            KnownResults stands = KnownResults.of(campaign, round, mine(round, ids, standing, context));
            known.put(key.text(), stands);
            known.put(key.in(round), stands);
        });
    }

    private Map<TargetStates.Subject, List<KnownResults.Standing>> standing(
            CampaignView campaign, Set<Integer> rounds, Map<IdentityDocument, List<UUID>> holders) {
        UUID[] ids = holders.values().stream().flatMap(List::stream).toArray(UUID[]::new);
        Integer[] numbers = rounds.toArray(Integer[]::new);
        Map<TargetState.Key, Set<Told>> told = history.of(campaign, numbers, ids);
        Map<TargetStates.Subject, List<KnownResults.Standing>> standing = new HashMap<>();
        reader.list(
                        row -> Map.entry(row.getInt("round_no"), standing(row, told)),
                        STANDING,
                        List.of(campaign.countyCode(), campaign.id(), numbers, ids))
                .forEach(one -> standing.computeIfAbsent(
                                new TargetStates.Subject(
                                        one.getKey(), one.getValue().subject()),
                                subject -> new ArrayList<>())
                        .add(one.getValue()));
        return standing;
    }

    // As whoever of these is due inside the sender's areas: nobody else is known to them.
    private static List<KnownResults.Standing> mine(
            int round,
            List<UUID> ids,
            Map<TargetStates.Subject, List<KnownResults.Standing>> standing,
            ImportContext context) {
        return ids.stream()
                .map(id -> standing.getOrDefault(new TargetStates.Subject(round, id), List.of()))
                .filter(doses -> !doses.isEmpty() && context.covers(doses.get(0).area()))
                .findFirst()
                .orElse(List.of());
    }

    private static KnownResults.Standing standing(ResultSet row, Map<TargetState.Key, Set<Told>> told)
            throws SQLException {
        String outcome = row.getString("outcome");
        UUID subject = row.getObject("subject_id", UUID.class);
        int dose = row.getInt("dose");
        return new KnownResults.Standing(
                subject,
                dose,
                Columns.area(row, "area_code"),
                outcome == null ? null : Outcome.valueOf(outcome),
                Columns.instant(row, "at"),
                row.getString("result"),
                told.getOrDefault(new TargetState.Key(row.getInt("round_no"), subject, dose), Set.of()));
    }
}
