package org.gulou.inspection.rectification;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A notice as other features need it. */
public record RectificationRef(
        UUID id, UUID siteId, AreaCode areaCode, String departmentCode, Instant issuedAt, Instant dueAt) {

    static RectificationRef from(Rectification notice) {
        return new RectificationRef(
                notice.id(),
                notice.siteId(),
                notice.areaCode(),
                notice.departmentCode(),
                notice.issuedAt(),
                notice.dueAt());
    }
}
