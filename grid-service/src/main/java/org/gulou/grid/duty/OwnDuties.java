package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.security.HeldDuties;
import org.gulou.chassis.security.HeldDuty;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/** What an account holds, by the register itself. The access of an absent holder rests with the duty. */
@ApplicationScoped
class OwnDuties implements HeldDuties {

    private static final String HELD = """
            SELECT id, role, subject_type, subject_code, area_code, acting_for FROM duty
             WHERE user_id = ? AND since <= ? AND (until IS NULL OR until > ?)
               AND (suspended_at IS NULL OR suspended_until <= ?)
             ORDER BY id
            """;

    private final SqlReader reader;

    OwnDuties(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<HeldDuty> of(String user, Instant at) {
        return reader.list(OwnDuties::read, HELD, List.of(user, at, at, at));
    }

    private static HeldDuty read(ResultSet row) throws SQLException {
        return new HeldDuty(
                row.getObject("id", UUID.class),
                DutyRole.valueOf(row.getString("role")),
                SubjectType.valueOf(row.getString("subject_type")),
                row.getString("subject_code"),
                Columns.area(row, "area_code"),
                row.getObject("acting_for", UUID.class));
    }
}
