package org.gulou.inspection.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.inspection.query.Columns;

/** One entry of the trail; {@code facts} are ids, codes and counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditView(
        UUID id,
        Instant at,
        String user,
        String action,
        String subjectType,
        String subjectId,
        AreaCode areaCode,
        @JsonRawValue @Schema(implementation = Object.class) String facts) {

    static AuditView read(ResultSet row) throws SQLException {
        return new AuditView(
                Columns.uuid(row, "id"),
                Columns.instant(row, "at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                Columns.area(row, "area_code"),
                row.getString("facts"));
    }
}
