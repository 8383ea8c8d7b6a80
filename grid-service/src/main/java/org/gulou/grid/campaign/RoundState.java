package org.gulou.grid.campaign;

/** Whether a round is the running one. */
public enum RoundState {
    OPEN,
    CLOSED
}
