package org.gulou.grid.tip;

/** What a tip is about. */
public enum TipCategory {
    /** Somebody has come and is not registered. */
    UNREPORTED_ARRIVAL,
    /** Somebody hides where they have been. */
    CONCEALED_TRAVEL,
    /** Somebody leaves the place they are to stay in. */
    ISOLATION_BREACH,
    /** People meet where they may not. */
    GATHERING,
    /** A site does not keep the rules. */
    SITE_VIOLATION,
    /** An office or its people do not do their duty. */
    MISCONDUCT,
    OTHER
}
