package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.grid.guard.SystemScope;

/** Begins the next round when it is its time, by the frequency as it stands then. */
@ApplicationScoped
class NextRound implements TimerHandler {

    private final Campaigns campaigns;
    private final Rounds rounds;
    private final RoundKeeper keeper;

    NextRound(Campaigns campaigns, Rounds rounds, RoundKeeper keeper) {
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.keeper = keeper;
    }

    @Override
    public String kind() {
        return RoundTimers.NEXT;
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
                .ifPresent(campaign -> rounds.find(campaign.view().id(), RoundTimers.round(subject))
                        .filter(round -> round.state() == RoundState.OPEN)
                        .ifPresent(running -> keeper.next(campaign, running))));
    }
}
