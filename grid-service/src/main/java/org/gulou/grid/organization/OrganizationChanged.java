package org.gulou.grid.organization;

import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.OrganizationKind;
import org.gulou.chassis.event.DomainEvent;

/** An organisation is new or changed: its full state. */
public record OrganizationChanged(
        String code, String nameZh, String nameEn, OrganizationKind kind, AreaCode areaCode, long version)
        implements DomainEvent {

    @Override
    public String aggregateType() {
        return "organization";
    }

    @Override
    public String aggregateId() {
        return code;
    }
}
