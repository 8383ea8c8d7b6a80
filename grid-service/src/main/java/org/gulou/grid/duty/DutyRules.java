package org.gulou.grid.duty;

import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;

/** What is so for a role, whoever holds it. */
final class DutyRules {

    private DutyRules() {}

    /** The kind of subject a role is for, unless it is said. */
    static SubjectType subjectOf(DutyRole role) {
        return switch (role) {
            case ORG_HEAD -> SubjectType.ORGANIZATION;
            case SITE_MANAGER -> SubjectType.SITE;
            case COUNTY_LEADER,
                    PRINCIPAL,
                    DEPUTY,
                    TOWNSHIP_CADRE,
                    VILLAGE_CADRE,
                    GRID_LEADER,
                    GRID_WORKER,
                    MEDIC,
                    POLICE -> SubjectType.AREA;
        };
    }

    /** Whether one alone can hold it for a subject at any instant; the database keeps this by an exclusion constraint. */
    static boolean hasOneHolder(DutyRole role) {
        return switch (role) {
            case PRINCIPAL, GRID_LEADER, ORG_HEAD, SITE_MANAGER -> true;
            case COUNTY_LEADER, DEPUTY, TOWNSHIP_CADRE, VILLAGE_CADRE, GRID_WORKER, MEDIC, POLICE -> false;
        };
    }
}
