package org.gulou.notification.recipient;

import java.util.Optional;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.directory.DutyRole;

/** Who comes next when a post is vacant, and where each post is held. */
public final class Succession {

    private Succession() {}

    /** The role that takes over from a vacant one; none above the county's leader. */
    static Optional<DutyRole> above(DutyRole role) {
        return switch (role) {
            case GRID_WORKER -> Optional.of(DutyRole.GRID_LEADER);
            case GRID_LEADER, MEDIC, POLICE, SITE_MANAGER -> Optional.of(DutyRole.VILLAGE_CADRE);
            case VILLAGE_CADRE -> Optional.of(DutyRole.TOWNSHIP_CADRE);
            case TOWNSHIP_CADRE -> Optional.of(DutyRole.DEPUTY);
            case DEPUTY -> Optional.of(DutyRole.PRINCIPAL);
            case PRINCIPAL, ORG_HEAD -> Optional.of(DutyRole.COUNTY_LEADER);
            case COUNTY_LEADER -> Optional.empty();
        };
    }

    /** The level of place whose holders are meant by a role, when a larger place is named; none for a site's or organisation's. */
    public static Optional<AreaLevel> levelOf(DutyRole role) {
        return switch (role) {
            case COUNTY_LEADER -> Optional.of(AreaLevel.COUNTY);
            case PRINCIPAL, DEPUTY, TOWNSHIP_CADRE -> Optional.of(AreaLevel.TOWNSHIP);
            case VILLAGE_CADRE, MEDIC, POLICE -> Optional.of(AreaLevel.VILLAGE);
            case GRID_LEADER, GRID_WORKER -> Optional.of(AreaLevel.GRID);
            case ORG_HEAD, SITE_MANAGER -> Optional.empty();
        };
    }

    /** Who answers for a place as a unit that owes reports. */
    static DutyRole responsibleFor(AreaLevel level) {
        return switch (level) {
            case PROVINCE, CITY, COUNTY -> DutyRole.COUNTY_LEADER;
            case TOWNSHIP -> DutyRole.TOWNSHIP_CADRE;
            case VILLAGE -> DutyRole.VILLAGE_CADRE;
            case GRID -> DutyRole.GRID_WORKER;
        };
    }
}
