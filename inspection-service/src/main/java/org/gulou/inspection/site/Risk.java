package org.gulou.inspection.site;

/** How closely a site is watched. */
public enum Risk {
    HIGH,
    MEDIUM,
    LOW
}
