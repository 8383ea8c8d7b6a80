package org.gulou.grid.campaign;

/** What a campaign does with those it reaches. */
public enum CampaignKind {
    SCREENING,
    TESTING,
    VACCINATION,
    VISIT
}
