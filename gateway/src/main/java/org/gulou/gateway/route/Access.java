package org.gulou.gateway.route;

/** Who may pass. A token that is sent must be good everywhere. */
public enum Access {
    /** Whoever has a good token. */
    SIGNED_IN,
    /** Anybody; a page to read. */
    PUBLIC_PAGE,
    /** Anybody, but seldom: what the public reports is stored. */
    PUBLIC_REPORT
}
