package org.gulou.inspection.site;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A site as other features need it. */
public record SiteRef(
        UUID id, String name, String categoryCode, AreaCode areaCode, String departmentCode, SiteState state) {

    static SiteRef from(SiteView site) {
        return new SiteRef(
                site.id(), site.name(), site.categoryCode(), site.areaCode(), site.departmentCode(), site.state());
    }
}
