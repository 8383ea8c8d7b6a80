package org.gulou.grid.campaign;

/** What became of somebody who was due; WITHDRAWN takes back what was recorded, so that they are pending again. */
public enum Outcome {
    DONE,
    EXEMPT,
    REFUSED,
    AWAY,
    UNREACHABLE,
    NOT_FOUND,
    TRANSFERRED,
    WITHDRAWN;

    /** The outcome as it is counted and shown: null, which is pending, for one withdrawn. */
    public Outcome settled() {
        return this == WITHDRAWN ? null : this;
    }
}
