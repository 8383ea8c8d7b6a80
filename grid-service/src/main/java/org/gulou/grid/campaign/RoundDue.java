package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.grid.guard.SystemScope;

/** Counts as overdue who is pending past their time, and tells of them. */
@ApplicationScoped
class RoundDue implements TimerHandler {

    private final Campaigns campaigns;
    private final Rounds rounds;
    private final Roster roster;
    private final BusinessClock clock;

    RoundDue(Campaigns campaigns, Rounds rounds, Roster roster, BusinessClock clock) {
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RoundTimers.OVERDUE;
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        SystemScope.run(() -> campaigns
                .aloneForTimer(RoundTimers.campaign(subject))
                .filter(campaign -> campaign.view().state() == CampaignState.OPEN)
                .ifPresent(campaign -> rounds.find(campaign.view().id(), RoundTimers.round(subject))
                        .ifPresent(round -> roster.settleOverdue(campaign.view(), round, clock.instant()))));
    }
}
