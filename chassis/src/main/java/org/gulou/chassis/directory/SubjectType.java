package org.gulou.chassis.directory;

/** What a duty is held for: a place, an organisation or a site. */
public enum SubjectType {
    AREA,
    ORGANIZATION,
    SITE
}
