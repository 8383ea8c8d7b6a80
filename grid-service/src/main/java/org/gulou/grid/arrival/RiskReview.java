package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.riskarea.RiskAreaService;
import org.gulou.grid.riskarea.RiskListChanged;
import org.gulou.grid.riskarea.RiskMatch;
import org.gulou.grid.riskarea.Stay;
import org.gulou.grid.sql.SqlReader;

/**
 * Matches those who came lately anew when the list of risk areas has changed: a place is mostly listed after people have left it. A
 * chunk a transaction; the timer's subject is the last id of the chunk before.
 */
@ApplicationScoped
class RiskReview implements TimerHandler {

    static final String KIND = "arrival-risk-review";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int CHUNK = 200;
    private static final String NEXT = """
            SELECT a.id FROM arrival a WHERE a.id > ? AND a.arrived_on >= ? AND a.state <> 'CANCELLED'
               AND a.purged_at IS NULL ORDER BY a.id LIMIT 200""";

    private final Arrivals arrivals;
    private final DetailsSealer sealer;
    private final RiskAreaService riskAreas;
    private final ArrivalClock due;
    private final ArrivalDeadlines deadlines;
    private final SqlReader reader;
    private final ArrivalConfig config;
    private final EventLog events;
    private final Timers timers;
    private final BusinessClock clock;

    RiskReview(
            Arrivals arrivals,
            DetailsSealer sealer,
            RiskAreaService riskAreas,
            ArrivalClock due,
            ArrivalDeadlines deadlines,
            SqlReader reader,
            ArrivalConfig config,
            EventLog events,
            Timers timers,
            BusinessClock clock) {
        this.arrivals = arrivals;
        this.sealer = sealer;
        this.riskAreas = riskAreas;
        this.due = due;
        this.deadlines = deadlines;
        this.reader = reader;
        this.config = config;
        this.events = events;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    void begin(@Observes RiskListChanged change) {
        timers.schedule(KIND, BEFORE_ALL.toString(), clock.instant());
    }

    // Whoever changes the list has none of the arrivals.
    @Override
    public void hold(String subject) {}

    @Override
    public void fire(String subject, Instant dueAt) {
        List<UUID> chunk = SystemScope.call(() -> review(UUID.fromString(subject)));
        if (chunk.size() == CHUNK) {
            timers.schedule(KIND, chunk.get(CHUNK - 1).toString(), clock.instant());
        }
    }

    private List<UUID> review(UUID after) {
        List<Object> since = List.of(after, clock.today().minusDays(config.reviewedDays()));
        List<UUID> chunk = reader.list(row -> row.getObject("id", UUID.class), NEXT, since);
        chunk.forEach(id -> arrivals.locked(id).ifPresent(this::review));
        arrivals.flush();
        return chunk;
    }

    private void review(Arrival arrival) {
        List<Stay> travel = sealer.openTravel(arrival.id(), arrival.travel());
        List<RiskMatch> found = riskAreas.match(travel);
        Instant dueAt = due.dueAt(arrival.areaCode(), arrival.arrivedOn(), travel, found);
        if (arrival.review(found, dueAt, clock.instant())) {
            deadlines.follow(arrival);
            events.record(arrival::riskFound);
        }
    }
}
