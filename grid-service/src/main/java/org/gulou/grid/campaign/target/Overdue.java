package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventLog;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.OverdueClock;
import org.gulou.grid.campaign.RoundView;
import org.gulou.grid.campaign.coverage.Counters;
import org.gulou.grid.campaign.coverage.CoverageChange;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.campaign.coverage.Tally;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/** Whoever is pending past their time, as a mark on each and a counter of all. Nobody records for the campaign meanwhile. */
@ApplicationScoped
public class Overdue {

    private static final String SETTLE = """
            WITH settled AS (
              UPDATE campaign_target SET overdue = NOT overdue, changed_at = ?
               WHERE county_code = ? AND campaign_id = ? AND round_no = ?
                 AND overdue <> (outcome IS NULL AND coalesce(due_at, ?) <= ?)
              RETURNING area_code, dose, site_ids, department_codes, overdue)
            SELECT area_code, dose, site_ids, department_codes, overdue, count(*) AS n FROM settled
             GROUP BY area_code, dose, site_ids, department_codes, overdue
            """;
    // Also of those with an outcome: it may be taken back before their time.
    private static final String NEXT = """
            SELECT min(due_at) AS due_at FROM campaign_target
             WHERE campaign_id = ? AND round_no = ? AND due_at > ? AND county_code = ?
            """;

    private final SqlReader reader;
    private final Counters counters;
    private final OverdueClock alarm;
    private final EventLog events;

    Overdue(SqlReader reader, Counters counters, OverdueClock alarm, EventLog events) {
        this.reader = reader;
        this.counters = counters;
        this.alarm = alarm;
        this.events = events;
    }

    void settle(CampaignView campaign, RoundView round, Instant at) {
        CoverageChange change = new CoverageChange();
        Map<AreaCode, Integer> late = new TreeMap<>();
        reader.list(
                        Overdue::settled,
                        SETTLE,
                        List.of(
                                at,
                                campaign.countyCode(),
                                campaign.id(),
                                round.roundNo(),
                                round.dueAt(),
                                round.hasTime(at) ? at : round.dueAt()))
                .forEach(settled -> {
                    change.add(settled.place(), Tally.overdue(settled.late() ? settled.count() : -settled.count()));
                    if (settled.late()) {
                        late.merge(settled.place().area(), settled.count(), Integer::sum);
                    }
                });
        counters.add(campaign, round.roundNo(), change);
        late.forEach((area, count) ->
                events.record(new TargetsOverdue(campaign.id(), area, round.roundNo(), count, campaign.version())));
        wakeForTheNext(campaign, round, at);
    }

    /** Sets the alarm for whoever is due next in that round. */
    public void wakeForTheNext(CampaignView campaign, RoundView round, Instant at) {
        Stream.concat(
                        Stream.of(round.dueAt()),
                        reader
                                .list(
                                        row -> Optional.ofNullable(Columns.instant(row, "due_at")),
                                        NEXT,
                                        List.of(campaign.id(), round.roundNo(), at, campaign.countyCode()))
                                .stream()
                                .flatMap(Optional::stream)
                                .filter(round::hasTime))
                .filter(due -> due.isAfter(at))
                .min(Comparator.naturalOrder())
                .ifPresent(next -> alarm.wakeAt(campaign.id(), round.roundNo(), next));
    }

    private static Settled settled(ResultSet row) throws SQLException {
        return new Settled(Places.of(row), row.getBoolean("overdue"), row.getInt("n"));
    }

    /** So many of one place, marked or unmarked. */
    private record Settled(Place place, boolean late, int count) {}
}
