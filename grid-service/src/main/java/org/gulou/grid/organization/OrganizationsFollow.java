package org.gulou.grid.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.Recoded;

/** An organisation belongs to the place that has taken the place of its own, or to what is left of that. */
@ApplicationScoped
class OrganizationsFollow implements AreaFollower {

    private final Organizations organizations;
    private final EventLog events;
    private final BusinessClock clock;

    OrganizationsFollow(Organizations organizations, EventLog events, BusinessClock clock) {
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void follow(Recoded change) {
        Map<AreaCode, AreaCode> matters = change.matters();
        organizations
                .find("areaCode in ?1 order by code", matters.keySet())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .forEach(organization -> {
                    organization.belongTo(matters.get(organization.areaCode()), clock.instant());
                    events.record(organization::changed);
                });
        organizations.flush();
    }
}
