package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.grid.guard.SystemScope;

/**
 * Counts as overdue who is pending past their time, and tells of them. Where a round is past its end, be it that its own timer comes later,
 * the next one begins before: it has the lists' times that lie in it.
 */
@ApplicationScoped
class RoundDue implements TimerHandler {

    private final Campaigns campaigns;
    private final Rounds rounds;
    private final RoundKeeper keeper;
    private final Roster roster;
    private final BusinessClock clock;

    RoundDue(Campaigns campaigns, Rounds rounds, RoundKeeper keeper, Roster roster, BusinessClock clock) {
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.keeper = keeper;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RoundTimers.OVERDUE;
    }

    @Override
    public void hold(String subject) {
        SystemScope.run(() -> campaigns.alone(RoundTimers.campaign(subject)));
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        SystemScope.run(() -> campaigns
                .findByIdOptional(RoundTimers.campaign(subject))
                .filter(campaign -> campaign.view().state() == CampaignState.OPEN)
                .ifPresent(campaign -> settle(campaign, RoundTimers.round(subject))));
    }

    private void settle(Campaign campaign, int number) {
        Instant now = clock.instant();
        rounds.find(campaign.view().id(), number)
                .filter(round -> round.isPast(now))
                .ifPresent(past -> keeper.next(campaign, past));
        rounds.find(campaign.view().id(), number).ifPresent(round -> roster.settleOverdue(campaign.view(), round, now));
    }
}
