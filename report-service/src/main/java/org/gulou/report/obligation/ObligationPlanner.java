package org.gulou.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.timer.Timers;
import org.gulou.report.period.Period;
import org.gulou.report.template.TemplateView;
import org.gulou.report.unit.Unit;

/**
 * Lays down what is owed, and sets the timers of its deadlines. What was handed in before it was owed meets it at once. Doing it twice
 * changes nothing.
 */
@ApplicationScoped
class ObligationPlanner {

    private final ObligationWriter writer;
    private final Obligations obligations;
    private final Received received;
    private final Turns turns;
    private final Debtors debtors;
    private final Timers timers;
    private final EventLog events;
    private final BusinessClock clock;
    private final Ids ids;

    ObligationPlanner(
            ObligationWriter writer,
            Obligations obligations,
            Received received,
            Turns turns,
            Debtors debtors,
            Timers timers,
            EventLog events,
            BusinessClock clock,
            Ids ids) {
        this.writer = writer;
        this.obligations = obligations;
        this.received = received;
        this.turns = turns;
        this.debtors = debtors;
        this.timers = timers;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** What all debtors of a recurring template owe for the period that holds the day; nobody is told of deadlines already past. */
    void open(TemplateView template, LocalDate day) {
        open(template, debtors.of(template, day), day);
    }

    /** What these units owe of a recurring template for the period that holds the day, likewise. */
    void open(TemplateView template, List<Unit> units, LocalDate day) {
        open(template, units, day, false);
    }

    /** What all debtors have owed since that day though it was not laid down; the deadlines that have passed are told of now. */
    void catchUp(TemplateView template, LocalDate day) {
        open(template, debtors.of(template, day), day, true);
    }

    /** What these units owe of an ad-hoc collection. */
    void open(String templateCode, Period period, List<Unit> units, Instant dueAt) {
        Instant now = clock.instant();
        List<Obligation> owed = units.stream()
                .map(unit -> new Obligation(ids.next(), templateCode, unit, period, dueAt, now))
                .toList();
        lay(owed, clock.dayOf(dueAt), true);
    }

    private void open(TemplateView template, List<Unit> units, LocalDate day, boolean tellOverdue) {
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
            lay(owed, lastDay, tellOverdue);
        });
    }

    // All of one template and period.
    private void lay(List<Obligation> owed, LocalDate day, boolean tellOverdue) {
        if (owed.isEmpty()) {
            return;
        }
        turns.toLay();
        List<Obligation> written = writer.write(owed, day);
        written.forEach(o -> events.record(ObligationOpened.of(o)));
        List<Obligation> unmet = unmet(written);
        unmet.stream()
                .filter(o -> o.state() == ObligationState.PENDING)
                .map(o -> new Deadline(o.templateCode(), o.period(), o.dueAt()))
                .distinct()
                .forEach(d -> timers.schedule(DeadlineHandler.KIND, d.toSubject(), d.dueAt()));
        if (tellOverdue) {
            unmet.stream()
                    .filter(o -> o.state() == ObligationState.MISSING)
                    .forEach(o -> events.record(ObligationMissing.of(o)));
        }
    }

    /** Meets those whose report is there already; answers the others. */
    private List<Obligation> unmet(List<Obligation> written) {
        if (written.isEmpty()) {
            return written;
        }
        Obligation any = written.get(0);
        Map<String, Instant> first = received.first(
                any.templateCode(),
                any.period(),
                written.stream().map(Obligation::unitCode).toList());
        Instant now = clock.instant();
        written.stream()
                .filter(o -> first.containsKey(o.unitCode()))
                .flatMap(o -> obligations.findById(o.id()).meet(first.get(o.unitCode()), now).stream())
                .forEach(events::record);
        return written.stream().filter(o -> !first.containsKey(o.unitCode())).toList();
    }
}
