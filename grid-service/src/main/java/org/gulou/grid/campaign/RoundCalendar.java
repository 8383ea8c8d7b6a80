package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.gulou.chassis.time.BusinessClock;

/** When rounds begin and end: at the beginning of business days, and no later than the campaign. */
@ApplicationScoped
class RoundCalendar {

    private final BusinessClock clock;

    RoundCalendar(BusinessClock clock) {
        this.clock = clock;
    }

    /** When the first round begins: on the day the campaign opens on, or at once when that has come. */
    Instant first(CampaignData campaign, Instant now) {
        Instant wanted = clock.startOf(campaign.opensOn());
        return wanted.isAfter(now) ? wanted : now;
    }

    /** Until when everybody is due in the round that begins then. */
    Instant due(CampaignData campaign, Instant opensAt) {
        return due(campaign.frequency(), campaign.dueAt(), opensAt);
    }

    /** The same for a round of that frequency in a campaign that ends then. */
    Instant due(Frequency frequency, Instant campaignEnds, Instant opensAt) {
        if (frequency == null) {
            return campaignEnds;
        }
        Instant ends = clock.startOf(frequency.after(clock.dayOf(opensAt)));
        return ends.isBefore(campaignEnds) ? ends : campaignEnds;
    }

    /**
     * The same for the running round of a campaign that ended with it and has become another one. A new frequency is for the rounds to come;
     * where there was none, no round would come, so the running one is the first by it, as if it had begun now.
     */
    Instant due(CampaignData before, CampaignData campaign, Instant opensAt, Instant now) {
        return before.frequency() == null
                ? due(campaign, opensAt.isAfter(now) ? opensAt : now)
                : due(before.frequency(), campaign.dueAt(), opensAt);
    }

    /**
     * When the round begins that follows on one that ends then: at that moment, or, where rounds have been over before anybody could see
     * them, with the first that is not. Empty when none follows.
     */
    Optional<Instant> next(CampaignData campaign, Instant endsAt, Instant now) {
        return Stream.iterate(endsAt, begins -> goesOn(campaign, begins), begins -> due(campaign, begins))
                .filter(begins -> due(campaign, begins).isAfter(now))
                .findFirst();
    }

    /** Whether another round follows on one that ends then. */
    boolean goesOn(CampaignData campaign, Instant endsAt) {
        return campaign.frequency() != null && endsAt.isBefore(campaign.dueAt());
    }
}
