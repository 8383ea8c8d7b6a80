package org.gulou.chassis.audit;

import java.time.Instant;
import java.util.UUID;

/** One entry of the trail as stored; the facts are JSON with sorted keys, the area may be null. */
public record AuditEntry(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        String areaCode,
        String facts) {}
