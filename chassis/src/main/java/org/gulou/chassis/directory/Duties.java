package org.gulou.chassis.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;

/** Who answers for what, as this service knows it. */
@ApplicationScoped
public class Duties {

    private static final String COLUMNS = """
            SELECT id, subject_type, subject_code, area_code, role, user_id, since, until, acting_for, suspended
              FROM directory_duty
            """;
    private static final String HELD = " AND since <= ? AND (until IS NULL OR until > ?)";

    private final Replica replica;

    Duties(Replica replica) {
        this.replica = replica;
    }

    /** The duties the user holds and attends to at that moment; not those suspended while they are absent. */
    public List<DutyEntry> heldBy(String user, Instant at) {
        String sql = COLUMNS + " WHERE user_id = ? AND NOT suspended" + HELD + " ORDER BY id";
        return replica.list(Duties::read, sql, user, Rows.moment(at), Rows.moment(at));
    }

    /** Who holds that role for that subject at that moment, suspended or not, the longest first. */
    public List<DutyEntry> of(SubjectType subjectType, String subjectCode, DutyRole role, Instant at) {
        String sql =
                COLUMNS + " WHERE subject_type = ? AND subject_code = ? AND role = ?" + HELD + " ORDER BY since, id";
        return replica.list(
                Duties::read, sql, subjectType.name(), subjectCode, role.name(), Rows.moment(at), Rows.moment(at));
    }

    /**
     * Who answers for this place at that moment, from the place itself up to the province, suspended or not; the longest
     * first at each step.
     */
    public List<DutyEntry> chain(AreaCode area, Instant at) {
        String[] codes = Stream.concat(Stream.of(area), area.ancestors().stream())
                .map(AreaCode::value)
                .toArray(String[]::new);
        String sql = COLUMNS + " WHERE subject_type = 'AREA' AND subject_code = ANY (?)" + HELD
                + " ORDER BY length(subject_code) DESC, role, since, id";
        return replica.list(Duties::read, sql, codes, Rows.moment(at), Rows.moment(at));
    }

    /** The duty of that id, held or ended. */
    public Optional<DutyEntry> find(UUID id) {
        return replica.one(Duties::read, COLUMNS + " WHERE id = ?", id);
    }

    /** Whether that duty is known here as of that event of it, the {@code seq}-th, or as of a later one. */
    public boolean knows(UUID id, long seq) {
        return replica.one(row -> true, "SELECT 1 FROM directory_duty WHERE id = ? AND aggregate_seq >= ?", id, seq)
                .isPresent();
    }

    private static DutyEntry read(ResultSet row) throws SQLException {
        return new DutyEntry(
                row.getObject("id", UUID.class),
                SubjectType.valueOf(row.getString("subject_type")),
                row.getString("subject_code"),
                Rows.area(row, "area_code"),
                DutyRole.valueOf(row.getString("role")),
                row.getString("user_id"),
                Rows.instant(row, "since"),
                Rows.instant(row, "until"),
                row.getObject("acting_for", UUID.class),
                row.getBoolean("suspended"));
    }
}
