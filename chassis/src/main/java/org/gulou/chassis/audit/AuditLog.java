package org.gulou.chassis.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;

/** Writes who did what to whom, in the transaction that does it. */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT = """
            WITH entry AS (
              INSERT INTO audit_entry (id, at, actor, action, subject_type, subject_id, area_code, facts)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)
            INSERT INTO audit_pending (entry_id) SELECT id FROM entry
            """;

    private final DataSource database;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;
    private final ObjectMapper json;

    AuditLog(DataSource database, Caller caller, BusinessClock clock, Ids ids, ObjectMapper json) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
        this.json = json;
    }

    /**
     * Adds an entry in the name of the caller, or of the system where nobody called; needs a running transaction. The area may be null.
     * Facts are ids, codes, counts and purposes.
     */
    @Transactional(TxType.MANDATORY)
    public void record(String action, String subjectType, String subjectId, AreaCode area, Map<String, ?> facts) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, ids.next());
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(3, caller.userOrSystem());
            statement.setString(4, action);
            statement.setString(5, subjectType);
            statement.setString(6, subjectId);
            statement.setString(7, area == null ? null : area.value());
            statement.setString(8, json.writeValueAsString(new TreeMap<>(facts)));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new AuditFault("Cannot write the audit entry " + action, e);
        }
    }
}
