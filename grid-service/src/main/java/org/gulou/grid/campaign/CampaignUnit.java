package org.gulou.grid.campaign;

/** What is counted: people one by one, or doors. */
public enum CampaignUnit {
    RESIDENT,
    HOUSEHOLD
}
