package org.gulou.chassis.directory;

/** What a person answers for, by the names of the public contract. */
public enum DutyRole {
    COUNTY_LEADER,
    PRINCIPAL,
    DEPUTY,
    TOWNSHIP_CADRE,
    VILLAGE_CADRE,
    GRID_LEADER,
    GRID_WORKER,
    MEDIC,
    POLICE,
    ORG_HEAD,
    SITE_MANAGER
}
