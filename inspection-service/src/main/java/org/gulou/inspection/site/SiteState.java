package org.gulou.inspection.site;

/** Whether a site is at work. A closed one must be opened before it can be suspended. */
public enum SiteState {
    OPEN,
    SUSPENDED,
    CLOSED;

    SiteState to(SiteState next) {
        if (this == CLOSED && next == SUSPENDED) {
            throw SiteError.SITE_CLOSED.problem();
        }
        return next;
    }
}
