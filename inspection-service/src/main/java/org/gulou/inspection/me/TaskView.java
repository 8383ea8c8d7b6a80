package org.gulou.inspection.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.inspection.checklist.Severity;

/** One thing that waits for the caller; {@code id} is unique among their tasks, {@code overdue} as of now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
        String id,
        TaskKind kind,
        Subject subject,
        UUID siteId,
        String siteName,
        AreaCode areaCode,
        Severity severity,
        Instant dueAt,
        boolean overdue) {

    /** What it is about: a RECTIFICATION or an INSPECTION. */
    public record Subject(String type, UUID id) {}
}
