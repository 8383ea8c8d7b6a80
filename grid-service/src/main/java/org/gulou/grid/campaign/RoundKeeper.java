package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.Timers;

/** Begins the rounds of a campaign, sets what happens at their end, and ends them. In the running transaction, with every row in sight. */
@ApplicationScoped
class RoundKeeper {

    private final Campaigns campaigns;
    private final Rounds rounds;
    private final Roster roster;
    private final RoundCalendar calendar;
    private final CampaignConfig config;
    private final Timers timers;
    private final EventLog events;
    private final BusinessClock clock;

    RoundKeeper(
            Campaigns campaigns,
            Rounds rounds,
            Roster roster,
            RoundCalendar calendar,
            CampaignConfig config,
            Timers timers,
            EventLog events,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.roster = roster;
        this.calendar = calendar;
        this.config = config;
        this.timers = timers;
        this.events = events;
        this.clock = clock;
    }

    /** Freezes the roster as the first round; how many are due. */
    long first(Campaign campaign) {
        Instant opensAt = calendar.first(campaign.data(), clock.instant());
        long due = roster.freeze(campaign.view(), clock.instant());
        begin(campaign, 1, opensAt, due);
        return due;
    }

    /**
     * Begins the round after the running one where that ends, by the frequency as it is now; later where that round would be over already.
     * Nobody could have been checked in it, so it is none.
     */
    void next(Campaign campaign, RoundView running) {
        calendar.next(campaign.data(), running.dueAt(), clock.instant()).ifPresent(opensAt -> {
            int number = running.roundNo() + 1;
            begin(campaign, number, opensAt, roster.next(campaign.view(), number, clock.instant()));
        });
    }

    /**
     * Lets the running round end when the campaign's new due time says. A new frequency is for the rounds to come; the first one there is
     * says when they begin. Where no time is new nothing is written: a round may have everybody of a county in it.
     */
    void reschedule(Campaign campaign, RoundView running, CampaignData before) {
        if (campaign.data().keepsTheTimesOf(before)) {
            return;
        }
        Instant planned = planned(campaign.data(), running, before);
        RoundView round = new RoundView(running.roundNo(), running.opensAt(), planned, running.state());
        if (!planned.equals(running.dueAt())) {
            rounds.putOff(campaign.view().id(), round.roundNo(), planned);
            roster.settleOverdue(campaign.view(), round, clock.instant());
        }
        setTimers(campaign, round);
    }

    private Instant planned(CampaignData wanted, RoundView running, CampaignData before) {
        if (running.dueAt().equals(before.dueAt())) {
            return calendar.due(before, wanted, running.opensAt(), clock.instant());
        }
        return running.dueAt().isBefore(wanted.dueAt()) ? running.dueAt() : wanted.dueAt();
    }

    /** Ends the running round and what was to come. */
    void end(UUID campaign, int running) {
        rounds.close(campaign);
        RoundTimers.KINDS.forEach(kind -> timers.cancel(kind, RoundTimers.subject(campaign, running)));
    }

    private void begin(Campaign campaign, int number, Instant opensAt, long due) {
        UUID id = campaign.view().id();
        RoundView round = rounds.open(id, number, opensAt, calendar.due(campaign.data(), opensAt));
        campaign.run(number, clock.instant());
        campaigns.flush();
        CampaignView view = campaign.view();
        roster.wake(view, round);
        setTimers(campaign, round);
        events.record(
                new RoundOpened(id, view.kind(), view.areaCode(), number, due, opensAt, round.dueAt(), view.version()));
    }

    // But for the alarm of who is overdue, which some people of the roster set to a time of their own.
    private void setTimers(Campaign campaign, RoundView round) {
        String subject = RoundTimers.subject(campaign.view().id(), round.roundNo());
        Instant reminder = round.dueAt().minus(config.remindBefore());
        if (reminder.isAfter(round.opensAt()) && reminder.isAfter(clock.instant())) {
            timers.schedule(RoundTimers.REMINDER, subject, reminder);
        } else {
            timers.cancel(RoundTimers.REMINDER, subject);
        }
        if (calendar.goesOn(campaign.data(), round.dueAt())) {
            timers.schedule(RoundTimers.NEXT, subject, round.dueAt());
        } else {
            timers.cancel(RoundTimers.NEXT, subject);
        }
    }
}
