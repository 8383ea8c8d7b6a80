package org.gulou.inspection.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.Duties;
import org.gulou.chassis.directory.DutyEntry;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;

/** Finds who answers for a place, a site and its department at a moment, the nearest first. */
@ApplicationScoped
class DutyHolders {

    private final Duties duties;

    DutyHolders(Duties duties) {
        this.duties = duties;
    }

    List<DutyHolder> of(AreaCode area, UUID site, String department, Instant at) {
        Stream<DutyEntry> ofSite = site == null
                ? Stream.empty()
                : duties.of(SubjectType.SITE, site.toString(), DutyRole.SITE_MANAGER, at).stream();
        Stream<DutyEntry> ofDepartment = department == null
                ? Stream.empty()
                : duties.of(SubjectType.ORGANIZATION, department, DutyRole.ORG_HEAD, at).stream();
        Stream<DutyEntry> ofPlace = duties.chain(area, at).stream().filter(duty -> answersForSites(duty.role()));
        return Stream.of(ofSite, ofPlace, ofDepartment)
                .flatMap(holders -> holders)
                .map(DutyHolder::from)
                .toList();
    }

    private static boolean answersForSites(DutyRole role) {
        return switch (role) {
            case COUNTY_LEADER, PRINCIPAL, DEPUTY, TOWNSHIP_CADRE, VILLAGE_CADRE, GRID_LEADER -> true;
            case GRID_WORKER, MEDIC, POLICE, ORG_HEAD, SITE_MANAGER -> false;
        };
    }
}
