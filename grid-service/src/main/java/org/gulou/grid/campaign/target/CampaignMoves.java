package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.area.Rehoused;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.coverage.Counters;
import org.gulou.grid.campaign.coverage.CoverageChange;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.campaign.coverage.Tally;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/**
 * Targets follow those who move while a campaign is open: in the running round and the roster, with what was recorded and every counter,
 * in the transaction of the move; and so do those a list has named, from the draft on. Rounds that have ended keep the place as it was; so
 * does somebody who leaves the county, until a record says what became of them.
 */
@ApplicationScoped
class CampaignMoves {

    private static final String COUNTED = """
            SELECT round_no, area_code, dose, site_ids, department_codes, outcome, overdue, count(*) AS n FROM moved
             GROUP BY round_no, area_code, dose, site_ids, department_codes, outcome, overdue
            """;
    private static final String MOVE = """
            WITH moved AS (
              UPDATE campaign_target SET area_code = ?, changed_at = ?
               WHERE county_code = ? AND campaign_id = ? AND round_no IN (0, ?) AND area_code = ? %s
              RETURNING round_no, area_code, dose, site_ids, department_codes, outcome, overdue)
            """ + COUNTED;
    // Wherever they are counted: who was away from the campaign's area for a while is counted where they were before.
    private static final String OF_ONE = """
            WITH found AS (
              SELECT round_no, dose, area_code FROM campaign_target
               WHERE county_code = ? AND campaign_id = ? AND round_no IN (0, ?) AND subject_id = ? AND area_code <> ?
                 FOR UPDATE),
            moved AS (
              UPDATE campaign_target t SET area_code = ?, changed_at = ? FROM found f
               WHERE t.county_code = ? AND t.campaign_id = ? AND t.subject_id = ? AND t.round_no = f.round_no AND t.dose = f.dose
              RETURNING t.round_no, f.area_code, t.dose, t.site_ids, t.department_codes, t.outcome, t.overdue)
            """ + COUNTED;
    private static final String OF_ALL = MOVE.formatted("");
    private static final String OF_HOUSEHOLDS = MOVE.formatted(
            "AND (subject_id = ANY (?) OR subject_id IN (SELECT id FROM resident WHERE household_id = ANY (?)))");
    private static final String LISTED_OF =
            "UPDATE campaign_listed SET area_code = ?, changed_at = ? WHERE county_code = ? AND campaign_id = ?";
    private static final String LISTED = LISTED_OF + " AND area_code = ?";
    private static final String LISTED_ONE = LISTED_OF + " AND resident_id = ?";
    private static final String LISTED_OF_HOUSEHOLDS =
            LISTED + " AND resident_id IN (SELECT id FROM resident WHERE household_id = ANY (?))";

    private final SqlReader reader;
    private final SqlWriter writer;
    private final ListTurns turns;
    private final CampaignRegister campaigns;
    private final Counters counters;
    private final BusinessClock clock;

    CampaignMoves(
            SqlReader reader,
            SqlWriter writer,
            ListTurns turns,
            CampaignRegister campaigns,
            Counters counters,
            BusinessClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.turns = turns;
        this.campaigns = campaigns;
        this.counters = counters;
        this.clock = clock;
    }

    /** A resident has moved from one grid to another; needs a running transaction that sees both. */
    @Transactional(TxType.MANDATORY)
    void residentMoved(UUID resident, AreaCode from, AreaCode to) {
        if (!county(from).equals(county(to))) {
            return;
        }
        turns.toChangeResidents(county(from));
        for (CampaignView campaign : campaigns.holdIn(county(from))) {
            if (campaign.unit() == CampaignUnit.RESIDENT && campaign.areaCode().contains(to)) {
                moveOne(campaign, resident, to);
            }
        }
    }

    /**
     * Places of a campaign's county have become others: everybody counted at exactly such a place is counted at the other one. Households
     * that have other grids by the split of theirs go before, with their people, where the campaign is for the new grid too. Needs a
     * running transaction with every row in sight that holds the campaign alone.
     */
    @Transactional(TxType.MANDATORY)
    void follow(CampaignView campaign, Recoded change) {
        change.households().stream()
                .filter(household -> campaign.areaCode().contains(household.to()))
                .collect(Collectors.groupingBy(
                        Rehoused::from,
                        TreeMap::new,
                        Collectors.groupingBy(Rehoused::to, TreeMap::new, Collectors.toList())))
                .forEach((from, leaving) -> leaving.forEach((to, coming) -> rehouse(campaign, from, to, coming)));
        // The county is part of every key: what belongs to a county that ends stays with it.
        AreaCode county = campaign.areaCode().at(AreaLevel.COUNTY);
        change.matters().forEach((from, to) -> {
            if (county.contains(from) && county.contains(to)) {
                replace(campaign, from, to);
            }
        });
    }

    private void replace(CampaignView campaign, AreaCode from, AreaCode to) {
        if (campaign.state() == CampaignState.OPEN) {
            move(campaign, from, to, OF_ALL, params(campaign, from, to));
        }
        writer.execute(LISTED, to, clock.instant(), campaign.countyCode(), campaign.id(), from);
    }

    private void rehouse(CampaignView campaign, AreaCode from, AreaCode to, List<Rehoused> households) {
        UUID[] ids = households.stream().map(Rehoused::household).toArray(UUID[]::new);
        if (campaign.state() == CampaignState.OPEN) {
            List<Object> params = new ArrayList<>(params(campaign, from, to));
            params.add(ids);
            params.add(ids);
            move(campaign, from, to, OF_HOUSEHOLDS, params);
        }
        writer.execute(LISTED_OF_HOUSEHOLDS, to, clock.instant(), campaign.countyCode(), campaign.id(), from, ids);
    }

    private void moveOne(CampaignView campaign, UUID resident, AreaCode to) {
        Instant now = clock.instant();
        writer.execute(LISTED_ONE, to, now, campaign.countyCode(), campaign.id(), resident);
        if (campaign.state() == CampaignState.OPEN) {
            List<Object> params = List.of(
                    campaign.countyCode(),
                    campaign.id(),
                    campaign.runningRound(),
                    resident,
                    to,
                    to,
                    now,
                    campaign.countyCode(),
                    campaign.id(),
                    resident);
            count(campaign, reader.list(row -> moved(row, Columns.area(row, "area_code"), to), OF_ONE, params));
        }
    }

    private void move(CampaignView campaign, AreaCode from, AreaCode to, String sql, List<Object> params) {
        count(campaign, reader.list(row -> moved(row, from, to), sql, params));
    }

    private void count(CampaignView campaign, List<Moved> moves) {
        Map<Integer, CoverageChange> changes = new HashMap<>();
        for (Moved moved : moves) {
            changes.computeIfAbsent(moved.round(), round -> new CoverageChange())
                    .move(moved.before(), moved.after(), moved.people());
        }
        changes.remove(RosterRound.WHOLE);
        changes.forEach((round, change) -> counters.add(campaign, round, change));
    }

    private List<Object> params(CampaignView campaign, AreaCode from, AreaCode to) {
        Instant now = clock.instant();
        return List.of(to, now, campaign.countyCode(), campaign.id(), campaign.runningRound(), from);
    }

    private static String county(AreaCode place) {
        return place.at(AreaLevel.COUNTY).value();
    }

    private static Moved moved(ResultSet row, AreaCode from, AreaCode to) throws SQLException {
        String outcome = row.getString("outcome");
        Tally people =
                Tally.of(row.getInt("n"), outcome == null ? null : Outcome.valueOf(outcome), row.getBoolean("overdue"));
        Place place = Places.of(row);
        return new Moved(row.getInt("round_no"), place.in(from), place.in(to), people);
    }

    /** So many of one kind who have moved. */
    private record Moved(int round, Place before, Place after, Tally people) {}
}
