package org.gulou.e2e.day;

/** The moments of the day at which something has just been committed and its consequences are still under way. */
public enum Moment {
    GRIDS_MADE,
    SITES_REGISTERED,
    INSPECTION_SUBMITTED,
    NOTICE_SERVED,
    FIX_CLAIMED,
    TABLE_ASKED,
    TABLE_FILLED
}
