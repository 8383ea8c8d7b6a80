package org.gulou.grid.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.grid.sql.Columns;

/**
 * A duty. {@code areaCode} is the place itself, or that of the organisation or site; {@code until} the first moment it is no longer
 * held; {@code actingFor} the duty of the absent holder its holder acts for.
 */
public record DutyView(
        UUID id,
        SubjectType subjectType,
        String subjectCode,
        AreaCode areaCode,
        DutyRole role,
        PersonView person,
        String userId,
        Instant since,
        Instant until,
        UUID actingFor,
        boolean suspended,
        Instant suspendedUntil,
        long version)
        implements Tagged {

    /** The columns {@link #from} reads, of a duty named {@code d}. */
    static final String COLUMNS = """
            d.id, d.subject_type, d.subject_code, d.area_code, d.role, d.person_name, d.person_phone, d.user_id,
            d.since, d.until, d.acting_for, d.suspended_at, d.suspended_until, d.version""";

    static DutyView from(ResultSet row) throws SQLException {
        return new DutyView(
                row.getObject("id", UUID.class),
                SubjectType.valueOf(row.getString("subject_type")),
                row.getString("subject_code"),
                Columns.area(row, "area_code"),
                DutyRole.valueOf(row.getString("role")),
                PersonView.of(row.getString("person_name"), row.getString("person_phone")),
                row.getString("user_id"),
                Columns.instant(row, "since"),
                Columns.instant(row, "until"),
                row.getObject("acting_for", UUID.class),
                Columns.instant(row, "suspended_at") != null,
                Columns.instant(row, "suspended_until"),
                row.getLong("version"));
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
