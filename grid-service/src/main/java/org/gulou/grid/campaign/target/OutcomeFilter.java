package org.gulou.grid.campaign.target;

/** The outcomes a list of targets can be narrowed to. */
public enum OutcomeFilter {
    PENDING,
    DONE,
    EXEMPT,
    REFUSED,
    AWAY,
    UNREACHABLE,
    NOT_FOUND,
    TRANSFERRED
}
