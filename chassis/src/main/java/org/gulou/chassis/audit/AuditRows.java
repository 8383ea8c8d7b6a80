package org.gulou.chassis.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Rows to entries. */
final class AuditRows {

    static final String COLUMNS = "e.id, e.at, e.actor, e.action, e.subject_type, e.subject_id, e.area_code, e.facts";

    private AuditRows() {}

    /** The entry of this row, null where an outer join found none. */
    static AuditEntry read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return id == null
                ? null
                : new AuditEntry(
                        id,
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject_type"),
                        row.getString("subject_id"),
                        row.getString("area_code"),
                        row.getString("facts"));
    }
}
