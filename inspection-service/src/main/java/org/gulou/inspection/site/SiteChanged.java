package org.gulou.inspection.site;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** A site is now like this: its full state but for the contact, address and credit code. */
record SiteChanged(
        UUID id,
        String name,
        String categoryCode,
        AreaCode areaCode,
        String departmentCode,
        Risk risk,
        SiteState state,
        long version)
        implements DomainEvent {

    static SiteChanged of(Site site) {
        return new SiteChanged(
                site.id(),
                site.name(),
                site.categoryCode(),
                site.areaCode(),
                site.departmentCode(),
                site.risk(),
                site.state(),
                site.version());
    }

    @Override
    public String aggregateType() {
        return "site";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
