package org.gulou.grid.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gulou.grid.protocol.StepKind;

/** The episodes as entities, with the rows that hang on them. */
@ApplicationScoped
class Monitorings implements PanacheRepositoryBase<Monitoring, UUID> {

    private static final String CHECK = """
            INSERT INTO monitoring_check (county_code, monitoring_id, n, id, kind, state, due_at, at, found, by_user)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 AS timestamptz), cast(?8 AS timestamptz), cast(?9 AS bytea), ?10)
            """;
    private static final String EXTENSION = """
            INSERT INTO monitoring_extension (county_code, monitoring_id, id, step, days, reason, at, by_user)
            VALUES (?1, ?2, ?3, ?4, ?5, cast(?6 AS bytea), ?7, ?8)
            """;

    Optional<Monitoring> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A check that was missed. */
    void writeMissed(Monitoring monitoring, UUID id, Check check) {
        writeMade(monitoring, id, check, null, null, null);
    }

    /** A check that was made then, with what was found, sealed. */
    void writeMade(Monitoring monitoring, UUID id, Check check, Instant at, byte[] found, String by) {
        write(
                CHECK,
                monitoring.countyCode(),
                monitoring.id(),
                check.n(),
                id,
                check.kind().name(),
                check.state().name(),
                check.dueAt(),
                at,
                found,
                by);
    }

    /** Days added to a step, with the reason, sealed. */
    void writeExtension(Monitoring monitoring, UUID id, StepKind step, int days, byte[] reason, Instant at, String by) {
        write(EXTENSION, monitoring.countyCode(), monitoring.id(), id, step.name(), days, reason, at, by);
    }

    private void write(String sql, Object... parameters) {
        var query = getEntityManager().createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
