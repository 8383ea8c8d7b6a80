package org.gulou.inspection.checklist;

/** What makes sites of a category alike: closed rooms, crowds, people staying overnight. */
public enum SiteTrait {
    CLOSED,
    CROWDED,
    LODGING
}
