package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /** Whether another round follows on one that ends then. */
    boolean goesOn(CampaignData campaign, Instant endsAt) {
        return campaign.frequency() != null && endsAt.isBefore(campaign.dueAt());
    }
}
