package org.gulou.grid.campaign;

/** Where a campaign stands. Its rule may change while it is a draft; people are recorded while it is open. */
public enum CampaignState {
    DRAFT,
    OPEN,
    CLOSED,
    CANCELLED;

    CampaignState open() {
        return from(DRAFT, OPEN);
    }

    CampaignState close() {
        return from(OPEN, CLOSED);
    }

    CampaignState cancel() {
        if (hasEnded()) {
            throw CampaignError.CAMPAIGN_STATE.with("state", this);
        }
        return CANCELLED;
    }

    boolean hasEnded() {
        return switch (this) {
            case DRAFT, OPEN -> false;
            case CLOSED, CANCELLED -> true;
        };
    }

    private CampaignState from(CampaignState required, CampaignState next) {
        if (this != required) {
            throw CampaignError.CAMPAIGN_STATE.with("state", this);
        }
        return next;
    }
}
