package org.gulou.grid.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.sql.Columns;

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

    static AuditView from(ResultSet row) throws SQLException {
        return new AuditView(
                row.getObject("id", UUID.class),
                Columns.instant(row, "at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                Columns.area(row, "area_code"),
                row.getString("facts"));
    }
}
