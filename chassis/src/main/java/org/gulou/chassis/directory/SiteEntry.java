package org.gulou.chassis.directory;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A site under supervision; risk and state by the names of the public contract. */
public record SiteEntry(
        UUID id,
        String name,
        String categoryCode,
        AreaCode areaCode,
        String departmentCode,
        String risk,
        String state) {}
