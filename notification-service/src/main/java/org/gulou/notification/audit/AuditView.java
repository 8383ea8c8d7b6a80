package org.gulou.notification.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the trail; {@code facts} are codes and counts. */
public record AuditView(
        UUID id,
        Instant at,
        String user,
        String action,
        String subjectType,
        String subjectId,
        String areaCode,
        @JsonRawValue @Schema(implementation = Object.class) String facts) {

    static AuditView from(ResultSet row) throws SQLException {
        return new AuditView(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("area_code"),
                row.getString("facts"));
    }
}
