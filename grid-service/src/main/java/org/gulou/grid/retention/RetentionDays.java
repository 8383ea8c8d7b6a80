package org.gulou.grid.retention;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;
import org.gulou.grid.sql.SqlReader;

/** Purges once a business day, by a durable timer named for the day; a day the service slept through is made up for on its return. */
@ApplicationScoped
class RetentionDays implements TimerHandler {

    static final String KIND = "retention";

    private static final String WAITING = "SELECT 1 FROM timer WHERE kind = ?";

    private final Retention retention;
    private final RetentionConfig config;
    private final Timers timers;
    private final SqlReader reader;
    private final BusinessClock clock;

    RetentionDays(Retention retention, RetentionConfig config, Timers timers, SqlReader reader, BusinessClock clock) {
        this.retention = retention;
        this.config = config;
        this.timers = timers;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    // One sets the next; at the start there is none yet.
    @Override
    public void hold(String subject) {}

    @Override
    public void fire(String subject, Instant dueAt) {
        if (retention.work(LocalDate.parse(subject))) {
            schedule(clock.today().plusDays(1));
        } else {
            timers.schedule(KIND, subject, clock.instant());
        }
    }

    /** Sets the first timer; after that each day sets the next one's. */
    @Transactional
    public void begin(@Observes StartupEvent event) {
        if (reader.first(row -> true, WAITING, KIND).isEmpty()) {
            LocalDate today = clock.today();
            schedule(clock.instant().isBefore(moment(today)) ? today : today.plusDays(1));
        }
    }

    private void schedule(LocalDate day) {
        timers.schedule(KIND, day.toString(), moment(day));
    }

    private Instant moment(LocalDate day) {
        return day.atTime(config.at()).atZone(clock.zone()).toInstant();
    }
}
