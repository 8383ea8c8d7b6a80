package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.resident.ResidentUnmerged;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/**
 * What the lists of a campaign say of two entries that are two people again: whoever is named is due, by the list's time where that has
 * not come, and nobody by a time that is the other's. With every row in sight.
 */
@ApplicationScoped
class ListedAgain {

    // Of whoever k is: it lies in no round that has ended, and nothing was recorded of them while it held.
    private static final String TIME = """
            (SELECT min(n.due_at) FROM campaign_listed n
              WHERE n.county_code = k.county_code AND n.campaign_id = k.campaign_id AND n.resident_id = k.subject_id
                AND NOT EXISTS (SELECT 1 FROM campaign_round q
                                 WHERE q.campaign_id = n.campaign_id AND q.round_no = ANY (?) AND q.due_at >= n.due_at)
                AND NOT EXISTS (SELECT 1 FROM campaign_target f
                                 WHERE f.county_code = n.county_code AND f.campaign_id = n.campaign_id AND f.round_no = ANY (?)
                                   AND f.subject_id = n.resident_id AND f.dose = k.dose AND f.due_at = n.due_at
                                   AND f.outcome IS NOT NULL)) AS due_at""";
    private static final String RETIME = """
            UPDATE campaign_target t SET due_at = l.due_at, changed_at = ?
              FROM (SELECT k.round_no, k.subject_id, k.dose, %s FROM campaign_target k
                     WHERE k.county_code = ? AND k.campaign_id = ? AND k.round_no = ANY (?) AND k.subject_id = ANY (?)) l
             WHERE t.county_code = ? AND t.campaign_id = ? AND t.round_no = l.round_no AND t.subject_id = l.subject_id
               AND t.dose = l.dose AND t.due_at IS DISTINCT FROM l.due_at
            """.formatted(TIME);
    // In a sample, which leaves out some of the roster, only before their time, unless it has drawn them.
    private static final String MAKE_DUE = """
            INSERT INTO campaign_target (county_code, campaign_id, round_no, subject_id, dose, area_code, due_at, changed_at, site_ids,
                                         department_codes)
            SELECT l.county_code, l.campaign_id, n.round_no, l.resident_id, l.dose, l.area_code, l.due_at, ?, %s
              FROM (SELECT k.*, %s
                      FROM (SELECT DISTINCT ON (resident_id, d.no) county_code, campaign_id, resident_id, resident_id AS subject_id,
                                   area_code, d.no AS dose
                              FROM campaign_listed CROSS JOIN unnest(?::int[]) AS d (no)
                             WHERE county_code = ? AND campaign_id = ? AND resident_id = ANY (?)
                             ORDER BY resident_id, d.no, due_at, id) k) l
             CROSS JOIN unnest(?::int[]) AS n (round_no)
             WHERE n.round_no = ? OR l.due_at IS NOT NULL OR NOT EXISTS (
               SELECT 1 FROM campaign_target w
                WHERE w.county_code = ? AND w.campaign_id = ? AND w.round_no = ? AND NOT EXISTS (
                  SELECT 1 FROM campaign_target t
                   WHERE t.county_code = w.county_code AND t.campaign_id = w.campaign_id AND t.round_no = ?
                     AND t.subject_id = w.subject_id AND t.dose = w.dose))
            ON CONFLICT (county_code, campaign_id, round_no, subject_id, dose) DO NOTHING
            RETURNING %s
            """.formatted(Workplaces.of("l"), TIME, HeldTarget.COLUMNS);
    // By the rule also where nothing tells that it did not take them into the roster: it was frozen after the merge, or
    // no targets of theirs were kept then. Whoever does not meet it any more stays due.
    private static final String OTHERWISE = """
            SELECT 1 FROM campaign_listed WHERE county_code = ? AND campaign_id = ? AND resident_id = ?
             UNION ALL
            SELECT 1 %s AND r.id = ? AND NOT EXISTS (SELECT 1 FROM campaign c WHERE c.id = ? AND c.list_alone)
             UNION ALL
            SELECT 1 FROM campaign c
             WHERE c.id = ? AND NOT c.list_alone
               AND NOT EXISTS (SELECT 1 FROM resident_merge m
                                WHERE m.county_code = ? AND m.id = ? AND m.survivor_kept AND m.merged_at > c.opened_at)
             LIMIT 1
            """;

    private final SqlReader reader;
    private final SqlWriter writer;
    private final RosterRound roster;
    private final BusinessClock clock;

    ListedAgain(SqlReader reader, SqlWriter writer, RosterRound roster, BusinessClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * Whether a survivor of whom no targets are kept is due for anything but the list that does not name them any more: by another one, or
     * by the rule, now or when the roster was frozen.
     */
    boolean areDueOtherwise(CampaignView campaign, ResidentUnmerged undone) {
        RosterRule rule = RosterRule.of(campaign, clock.today());
        List<Object> params = new ArrayList<>(List.of(campaign.countyCode(), campaign.id(), undone.survivorId()));
        params.addAll(rule.params());
        params.addAll(
                List.of(undone.survivorId(), campaign.id(), campaign.id(), campaign.countyCode(), undone.mergeId()));
        return reader.first(row -> true, OTHERWISE.formatted(rule.sql()), params.toArray())
                .isPresent();
    }

    /** Gives these residents the times the lists give them, and makes those due who are named and are not; whom it makes due. */
    List<HeldTarget> settle(CampaignView campaign, List<UUID> residents) {
        Integer[] ended = IntStream.range(1, campaign.runningRound()).boxed().toArray(Integer[]::new);
        Integer[] rounds = roster.ofNewcomers(campaign);
        UUID[] ids = residents.toArray(UUID[]::new);
        writer.execute(
                RETIME,
                clock.instant(),
                ended,
                ended,
                campaign.countyCode(),
                campaign.id(),
                rounds,
                ids,
                campaign.countyCode(),
                campaign.id());
        return reader.list(
                HeldTarget::of,
                MAKE_DUE,
                Arrays.asList(
                        clock.instant(),
                        ended,
                        ended,
                        campaign.doseNumbers(),
                        campaign.countyCode(),
                        campaign.id(),
                        ids,
                        rounds,
                        rounds[0],
                        campaign.countyCode(),
                        campaign.id(),
                        rounds[0],
                        campaign.runningRound()));
    }
}
