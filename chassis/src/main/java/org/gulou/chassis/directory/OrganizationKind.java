package org.gulou.chassis.directory;

/** The kinds of organisation a command office works with. */
public enum OrganizationKind {
    WORK_GROUP,
    DEPARTMENT,
    INSPECTION_TEAM
}
