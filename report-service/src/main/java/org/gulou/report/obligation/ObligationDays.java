package org.gulou.report.obligation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;
import org.gulou.report.period.PeriodType;
import org.gulou.report.template.TemplatePublished;
import org.gulou.report.template.TemplateSeed;
import org.gulou.report.template.TemplateService;
import org.gulou.report.template.TemplateView;
import org.gulou.report.unit.Unit;

/**
 * Opens each business day: at its start by a durable timer, and at the start of the service for the days it was down; the deadlines
 * that passed meanwhile are told of then. The very first start opens today alone, and in silence. Areas learnt and templates published
 * in the course of a day join it, in silence too where its deadline has passed: nobody could have kept it.
 */
@ApplicationScoped
class ObligationDays implements TimerHandler {

    private static final String KIND = "business-day";
    private static final String SUBJECT = "open";
    private static final String LAST = "SELECT max(day) FROM opened_day";
    private static final String OPENED = "INSERT INTO opened_day (day) VALUES (:day) ON CONFLICT DO NOTHING";

    private final Turns turns;
    private final ObligationPlanner planner;
    private final Debtors debtors;
    private final TemplateService templates;
    private final Timers timers;
    private final EntityManager entities;
    private final BusinessClock clock;

    ObligationDays(
            Turns turns,
            ObligationPlanner planner,
            Debtors debtors,
            TemplateService templates,
            Timers timers,
            EntityManager entities,
            BusinessClock clock) {
        this.turns = turns;
        this.planner = planner;
        this.debtors = debtors;
        this.templates = templates;
        this.timers = timers;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void hold(String subject) {
        turns.toLay();
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        openThroughToday();
    }

    /** Opens what has begun since the service last ran. */
    @Transactional
    public void begin(@Observes @Priority(TemplateSeed.ORDER + 10) StartupEvent event) {
        openThroughToday();
    }

    /** A template that comes into force is owed from today on. */
    @Transactional
    public void join(@Observes TemplatePublished published) {
        if (published.template().periodType() != PeriodType.ADHOC) {
            planner.open(published.template(), clock.today());
        }
    }

    /** An area learnt owes today what areas like it owe. */
    void join(AreaCode area) {
        for (TemplateView template : templates.recurring()) {
            if (debtors.owes(template, area)) {
                planner.open(template, List.of(Unit.of(area)), clock.today());
            }
        }
    }

    /** Lays down what the directory has learnt of since the day was opened; what is overdue by now is told of. */
    void complete(Deadline deadline) {
        deadline.period()
                .lastDay()
                .ifPresent(day -> templates.recurring().stream()
                        .filter(template -> template.code().equals(deadline.templateCode()))
                        .forEach(template -> planner.catchUp(template, day)));
    }

    private void openThroughToday() {
        LocalDate today = clock.today();
        Date last = (Date) entities.createNativeQuery(LAST, Date.class).getSingleResult();
        if (last == null) {
            templates.recurring().forEach(template -> planner.open(template, today));
            noteOpened(today);
        } else {
            catchUp(last.toLocalDate().plusDays(1), today);
        }
        timers.schedule(KIND, SUBJECT, clock.startOf(today.plusDays(1)));
    }

    private void catchUp(LocalDate from, LocalDate today) {
        for (LocalDate day = from; !day.isAfter(today); day = day.plusDays(1)) {
            LocalDate missed = day;
            templates.recurring().forEach(template -> planner.catchUp(template, missed));
            noteOpened(day);
        }
    }

    private void noteOpened(LocalDate day) {
        entities.createNativeQuery(OPENED).setParameter("day", day).executeUpdate();
    }
}
