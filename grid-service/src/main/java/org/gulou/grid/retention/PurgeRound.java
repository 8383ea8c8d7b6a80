package org.gulou.grid.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.grid.sql.SqlWriter;

/** One chunk of a purge: what it removes and what is written down of it share a transaction, so that a crash cannot part them. */
@ApplicationScoped
class PurgeRound {

    private static final String WRITE_DOWN = """
            INSERT INTO purge_log (id, day, kind, ended_before, removed, started_at, finished_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT purge_log_day_unique DO UPDATE
               SET removed = purge_log.removed + excluded.removed, finished_at = excluded.finished_at
            """;

    private final SqlWriter writer;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    PurgeRound(SqlWriter writer, AuditLog audit, BusinessClock clock, Ids ids) {
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether there is more to remove. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean removeSome(Purge purge, LocalDate day, Instant endedBefore, int limit) {
        Instant started = clock.instant();
        int removed = purge.remove(endedBefore, limit);
        writer.execute(WRITE_DOWN, ids.next(), day, purge.kind(), endedBefore, removed, started, clock.instant());
        if (removed > 0) {
            audit.record("DETAILS_PURGED", "PURGE", purge.kind(), null, Map.of("removed", removed));
        }
        return removed >= limit;
    }
}
