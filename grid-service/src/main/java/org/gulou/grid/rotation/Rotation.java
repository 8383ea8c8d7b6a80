package org.gulou.grid.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.rotation.Resealer.Chunk;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/**
 * Takes the tables through a change of keys, a chunk a transaction. How far each has come is a row that whoever works holds: replicas take
 * turns, and after a crash the next one goes on from there.
 */
@ApplicationScoped
class Rotation {

    private static final String BEGIN = """
            INSERT INTO key_rotation (table_name, stamp, after_county, after_id, changed, done, updated_at)
            VALUES (?, ?, ?, ?, 0, false, ?)
            ON CONFLICT (table_name) DO UPDATE
               SET stamp = excluded.stamp, after_county = excluded.after_county, after_id = excluded.after_id,
                   changed = 0, done = false, updated_at = excluded.updated_at
             WHERE key_rotation.stamp <> excluded.stamp
            """;
    private static final String REOPEN = """
            UPDATE key_rotation SET after_county = ?, after_id = ?, changed = 0, done = false, updated_at = ?
             WHERE table_name = ? AND done
            """;
    private static final String TAKE =
            "SELECT after_county, after_id FROM key_rotation WHERE table_name = ? AND NOT done FOR UPDATE SKIP LOCKED";
    private static final String STEP = """
            UPDATE key_rotation SET after_county = ?, after_id = ?, changed = changed + ?, done = ?, updated_at = ?
             WHERE table_name = ?
            """;
    private static final String CHANGED = "SELECT changed FROM key_rotation WHERE table_name = ?";
    private static final String OPEN = "SELECT 1 FROM key_rotation WHERE NOT done";

    private final List<SealedTable> tables;
    private final Resealer resealer;
    private final KeyStamp stamp;
    private final RotationConfig config;
    private final SqlReader reader;
    private final SqlWriter writer;
    private final AuditLog audit;
    private final BusinessClock clock;

    Rotation(
            Instance<SealedTable> tables,
            Resealer resealer,
            KeyStamp stamp,
            RotationConfig config,
            SqlReader reader,
            SqlWriter writer,
            AuditLog audit,
            BusinessClock clock) {
        this.tables =
                tables.stream().sorted(Comparator.comparing(SealedTable::name)).toList();
        this.resealer = resealer;
        this.stamp = stamp;
        this.config = config;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    List<SealedTable> tables() {
        return tables;
    }

    /** Begins with every table that was not yet gone through under the present keys. */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin() {
        tables.forEach(table -> writer.execute(
                BEGIN, table.name(), stamp.current(), RowKey.START.county(), RowKey.START.id(), clock.instant()));
    }

    /** Begins anew with that table if it is done and has rows under older keys all the same. Every row is to be in sight. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    public void reopen(SealedTable table) {
        if (resealer.underOtherKeys(table) > 0) {
            writer.execute(REOPEN, RowKey.START.county(), RowKey.START.id(), clock.instant(), table.name());
        }
    }

    /** Whether a table is not done, be it that somebody else works on it. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isOpen() {
        return reader.first(row -> true, OPEN).isPresent();
    }

    /** Goes one chunk on with that table; false where it is done or somebody else works on it. Every row is to be in sight. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    public boolean step(SealedTable table) {
        Optional<RowKey> after = reader.first(row -> RowKey.from(row, "after_county", "after_id"), TAKE, table.name());
        after.ifPresent(row -> goOn(table, row));
        return after.isPresent();
    }

    private void goOn(SealedTable table, RowKey after) {
        Chunk chunk = resealer.reseal(table, after, config.chunk());
        // A replica that was late to learn of the new key has written behind our back: once more, from the start.
        boolean again = chunk.isLast() && resealer.underOtherKeys(table) > 0;
        boolean done = chunk.isLast() && !again;
        RowKey reached = again ? RowKey.START : chunk.last();
        writer.execute(STEP, reached.county(), reached.id(), chunk.changed(), done, clock.instant(), table.name());
        if (done) {
            tell(table);
        }
    }

    private void tell(SealedTable table) {
        long changed =
                reader.first(row -> row.getLong(1), CHANGED, table.name()).orElseThrow();
        if (changed > 0) {
            audit.record("KEYS_ROTATED", "TABLE", table.name(), null, Map.of("rows", changed));
        }
    }
}
