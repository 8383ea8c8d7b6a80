package org.gulou.grid.tip;

/** What came of a tip. */
public enum TipOutcome {
    CONFIRMED,
    UNFOUNDED,
    /** Handed to another authority. */
    REFERRED
}
