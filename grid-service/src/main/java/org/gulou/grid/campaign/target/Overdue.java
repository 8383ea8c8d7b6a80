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
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.OverdueClock;
import org.gulou.grid.campaign.RoundView;
import org.gulou.grid.campaign.coverage.Counters;
import org.gulou.grid.campaign.coverage.CoverageChange;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.campaign.coverage.Tally;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/**
 * Whoever is pending past their time, as a mark on each and a counter of all; for a later dose not before the day on it may be given. Nobody
 * records for the campaign meanwhile.
 */
@ApplicationScoped
public class Overdue {

    private static final String SETTLE = """
            WITH settled AS (
              UPDATE campaign_target SET overdue = NOT overdue, changed_at = ?
               WHERE county_code = ? AND campaign_id = ? AND round_no = ?
                 AND overdue <> (outcome IS NULL AND coalesce(due_at, ?) <= ?
                                 AND (dose <= 1 OR coalesce(earliest_at <= ?, false)))
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
    private final BusinessClock clock;

    Overdue(SqlReader reader, Counters counters, OverdueClock alarm, EventLog events, BusinessClock clock) {
        this.reader = reader;
        this.counters = counters;
        this.alarm = alarm;
        this.events = events;
        this.clock = clock;
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
                                round.hasTime(at) ? at : round.dueAt(),
                                at))
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
        Stream.concat(due(campaign, round, at), nextDay(campaign, round, at))
                .filter(due -> due.isAfter(at))
                .min(Comparator.naturalOrder())
                .ifPresent(next -> alarm.wakeAt(campaign.id(), round.roundNo(), next));
    }

    // Once the first time has passed a later dose is late when its interval is over, at the start of a day that any
    // record may set.
    private Stream<Instant> nextDay(CampaignView campaign, RoundView round, Instant at) {
        boolean waits = campaign.doses().stream().skip(1).anyMatch(dose -> dose.interval() > 0)
                && due(campaign, round, Instant.EPOCH).anyMatch(due -> !due.isAfter(at));
        return waits ? Stream.of(clock.startOf(clock.dayOf(at).plusDays(1))) : Stream.empty();
    }

    // When everybody is due, and the next one after that moment who has a time of their own.
    private Stream<Instant> due(CampaignView campaign, RoundView round, Instant after) {
        Stream<Instant> own = reader
                .list(
                        row -> Optional.ofNullable(Columns.instant(row, "due_at")),
                        NEXT,
                        List.of(campaign.id(), round.roundNo(), after, campaign.countyCode()))
                .stream()
                .flatMap(Optional::stream)
                .filter(round::hasTime);
        return Stream.concat(Stream.of(round.dueAt()), own);
    }

    private static Settled settled(ResultSet row) throws SQLException {
        return new Settled(Places.of(row), row.getBoolean("overdue"), row.getInt("n"));
    }

    /** So many of one place, marked or unmarked. */
    private record Settled(Place place, boolean late, int count) {}
}
