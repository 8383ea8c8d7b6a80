package org.gulou.grid.campaign.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.OverdueClock;
import org.gulou.grid.campaign.coverage.Counters;
import org.gulou.grid.campaign.coverage.CoverageChange;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.campaign.coverage.Tally;
import org.gulou.grid.campaign.target.RosterRound;
import org.gulou.grid.campaign.target.Workplaces;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/**
 * Makes the people of a list due in the running round of an open campaign; who is due already gets the list's time, and is due where the
 * list has dispatched them to.
 */
@ApplicationScoped
class ListedTargets {

    private static final String WRITE = """
            INSERT INTO campaign_target (county_code, campaign_id, round_no, subject_id, dose, area_code, listed, due_at, changed_at,
                                         site_ids, department_codes)
            SELECT l.county_code, l.campaign_id, n.round_no, coalesce(l.resident_id, l.id), d.no, l.area_code,
                   l.resident_id IS NULL, l.due_at, ?, %s
              FROM (SELECT DISTINCT ON (coalesce(resident_id, id)) * FROM campaign_listed
                     WHERE county_code = ? AND campaign_id = ? AND id = ANY (?)
                     ORDER BY coalesce(resident_id, id), due_at, id) l
             CROSS JOIN unnest(?::int[]) AS d (no) CROSS JOIN unnest(?::int[]) AS n (round_no)
             ORDER BY n.round_no, 4, d.no
            ON CONFLICT (county_code, campaign_id, round_no, subject_id, dose) DO UPDATE SET
                   due_at = excluded.due_at, changed_at = excluded.changed_at
            RETURNING round_no, area_code, dose, site_ids, department_codes, xmax = 0 AS is_new
            """.formatted(Workplaces.of("l"));

    // Held by the statement before. The rounds to come are made from these.
    private static final String FOLLOW = """
            UPDATE campaign_target t SET area_code = l.area_code, changed_at = ?
              FROM campaign_listed l
             WHERE l.county_code = ? AND l.campaign_id = ? AND l.id = ANY (?)
               AND t.county_code = l.county_code AND t.campaign_id = l.campaign_id AND t.round_no = ANY (?)
               AND t.subject_id = coalesce(l.resident_id, l.id) AND t.area_code <> l.area_code
            RETURNING t.round_no, old.area_code AS left_area, t.area_code, t.dose, t.site_ids, t.department_codes, t.outcome, t.overdue
            """;

    private final SqlReader reader;
    private final RosterRound roster;
    private final Counters counters;
    private final OverdueClock alarm;
    private final BusinessClock clock;

    ListedTargets(SqlReader reader, RosterRound roster, Counters counters, OverdueClock alarm, BusinessClock clock) {
        this.reader = reader;
        this.roster = roster;
        this.counters = counters;
        this.alarm = alarm;
        this.clock = clock;
    }

    void write(CampaignView campaign, List<ListedPerson> people) {
        int running = campaign.runningRound();
        Integer[] rounds = roster.ofNewcomers(campaign);
        CoverageChange change = new CoverageChange();
        reader
                .list(
                        ListedTargets::due,
                        WRITE,
                        List.of(
                                clock.instant(),
                                campaign.countyCode(),
                                campaign.id(),
                                people.stream().map(ListedPerson::id).toArray(UUID[]::new),
                                campaign.doseNumbers(),
                                rounds))
                .stream()
                .filter(due -> due.isNew() && due.round() == running)
                .forEach(due -> change.add(due.place(), Tally.of(1, null, false)));
        follow(campaign, people, rounds).stream()
                .filter(moved -> moved.round() == running)
                .forEach(moved -> change.move(moved.place().in(moved.left()), moved.place(), moved.tally()));
        counters.add(campaign, running, change);
        // Looked through at once: some are due sooner than the round, or have been already.
        alarm.wakeAt(campaign.id(), running, clock.instant());
    }

    // Those whom a list has dispatched elsewhere are due there, with what was recorded of them.
    private List<Moved> follow(CampaignView campaign, List<ListedPerson> people, Integer[] rounds) {
        UUID[] dispatched = people.stream()
                .filter(person -> person.leaves() != null)
                .map(ListedPerson::id)
                .toArray(UUID[]::new);
        return dispatched.length == 0
                ? List.of()
                : reader.list(
                        ListedTargets::moved,
                        FOLLOW,
                        List.of(clock.instant(), campaign.countyCode(), campaign.id(), dispatched, rounds));
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(row.getInt("round_no"), place(row), row.getBoolean("is_new"));
    }

    private static Moved moved(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Moved(
                row.getInt("round_no"),
                Columns.area(row, "left_area"),
                place(row),
                Tally.of(1, outcome == null ? null : Outcome.valueOf(outcome), row.getBoolean("overdue")));
    }

    private static Place place(ResultSet row) throws SQLException {
        return Place.of(
                Columns.area(row, "area_code"),
                row.getInt("dose"),
                Columns.array(row, "site_ids", UUID[].class),
                Columns.array(row, "department_codes", String[].class));
    }

    /** Somebody due in a round. */
    private record Due(int round, Place place, boolean isNew) {}

    /** Somebody due in a round at another place than before. */
    private record Moved(int round, AreaCode left, Place place, Tally tally) {}
}
