package org.gulou.chassis.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;

/** One entry of the trail; {@code facts} are ids, codes, counts and purposes. */
public record AuditView(
        UUID id,
        Instant at,
        String user,
        String action,
        String subjectType,
        String subjectId,
        AreaCode areaCode,
        @JsonRawValue @Schema(implementation = Object.class) String facts) {

    /** The entry as it is shown. */
    public static AuditView from(AuditEntry entry) {
        return new AuditView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.areaCode() == null ? null : new AreaCode(entry.areaCode()),
                entry.facts());
    }
}
