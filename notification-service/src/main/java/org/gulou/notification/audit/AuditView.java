package org.gulou.notification.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.audit.AuditEntry;

/** One entry of the trail; {@code facts} are codes and counts. The area is published as plain text here, not as a code. */
public record AuditView(
        UUID id,
        Instant at,
        String user,
        String action,
        String subjectType,
        String subjectId,
        String areaCode,
        @JsonRawValue @Schema(implementation = Object.class) String facts) {

    static AuditView from(AuditEntry entry) {
        return new AuditView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.areaCode(),
                entry.facts());
    }
}
