package org.gulou.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.timer.Timers;
import org.gulou.report.period.Period;
import org.gulou.report.template.TemplateView;
import org.gulou.report.unit.Unit;

/** Lays down what is owed, and sets the timers of its deadlines. Doing it twice changes nothing. */
@ApplicationScoped
class ObligationPlanner {

    private final ObligationWriter writer;
    private final Debtors debtors;
    private final Timers timers;
    private final EventLog events;
    private final BusinessClock clock;
    private final Ids ids;

    ObligationPlanner(
            ObligationWriter writer, Debtors debtors, Timers timers, EventLog events, BusinessClock clock, Ids ids) {
        this.writer = writer;
        this.debtors = debtors;
        this.timers = timers;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** What all debtors of a recurring template owe for the period that holds the day. */
    void open(TemplateView template, LocalDate day) {
        open(template, debtors.of(template, day), day);
    }

    /** What these units owe of a recurring template for the period that holds the day. */
    void open(TemplateView template, List<Unit> units, LocalDate day) {
        Optional<Period> period = Period.holding(day, template.periodType());
        period.flatMap(Period::lastDay).ifPresent(lastDay -> {
            Instant now = clock.instant();
            List<Obligation> owed = units.stream()
                    .flatMap(unit -> template.dueOf(unit).stream()
                            .map(due -> new Obligation(
                                    ids.next(),
                                    template.code(),
                                    unit,
                                    period.get(),
                                    due.on(lastDay, clock.zone()),
                                    now)))
                    .toList();
            lay(owed, lastDay);
        });
    }

    /** What these units owe of an ad-hoc collection. */
    void open(String templateCode, Period period, List<Unit> units, Instant dueAt) {
        Instant now = clock.instant();
        List<Obligation> owed = units.stream()
                .map(unit -> new Obligation(ids.next(), templateCode, unit, period, dueAt, now))
                .toList();
        lay(owed, clock.dayOf(dueAt));
    }

    private void lay(List<Obligation> owed, LocalDate day) {
        List<Obligation> written = writer.write(owed, day);
        written.forEach(o -> events.record(ObligationOpened.of(o)));
        written.stream()
                .filter(o -> o.state() == ObligationState.PENDING)
                .map(o -> new Deadline(o.templateCode(), o.period(), o.dueAt()))
                .distinct()
                .forEach(d -> timers.schedule(DeadlineHandler.KIND, d.toSubject(), d.dueAt()));
    }
}
