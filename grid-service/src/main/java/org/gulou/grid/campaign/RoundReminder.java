package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.grid.guard.SystemScope;

/** Tells each area who is still pending while there is time left. */
@ApplicationScoped
class RoundReminder implements TimerHandler {

    private final CampaignQueries campaigns;
    private final Rounds rounds;
    private final Roster roster;
    private final BusinessClock clock;

    RoundReminder(CampaignQueries campaigns, Rounds rounds, Roster roster, BusinessClock clock) {
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RoundTimers.REMINDER;
    }

    @Override
    public void hold(String subject) {
        SystemScope.run(() -> campaigns.held(RoundTimers.campaign(subject)));
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        SystemScope.run(() -> campaigns
                .find(RoundTimers.campaign(subject))
                .filter(campaign -> campaign.state() == CampaignState.OPEN)
                .ifPresent(campaign -> rounds.find(campaign.id(), RoundTimers.round(subject))
                        .filter(round -> round.isUnderWay(clock.instant()))
                        .ifPresent(round -> roster.remind(campaign, round))));
    }
}
