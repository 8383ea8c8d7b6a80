package org.gulou.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.imports.sheet.SheetFormat;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.Timers;

/** The imports of this service and their states. Each method is a transaction of its own unless it says otherwise. */
@ApplicationScoped
class ImportJobs {

    private static final String COLUMNS = """
            SELECT id, kind, sender, areas, dry_run, on_duplicate, state, format, header, total, created, updated, unchanged,
                   rejected, problem_code, problem_facts, received_at, started_at, finished_at FROM import_job
            """;
    private static final String BEGIN = """
            INSERT INTO import_job (id, kind, sender, areas, dry_run, on_duplicate, state, received_at)
            VALUES (?, ?, ?, ?, ?, ?, 'RECEIVING', ?)
            """;
    private static final String QUEUE = """
            UPDATE import_job SET state = 'QUEUED', format = ?, header = ?, fingerprint = ?, received_at = ? WHERE id = ?
            """;
    private static final String SAME_FILE = COLUMNS + """
             WHERE sender = ? AND kind = ? AND dry_run = ? AND on_duplicate = ? AND fingerprint = ?
               AND state IN ('QUEUED', 'RUNNING', 'DONE')
            """;
    // What was begun first: the one with rows committed already.
    private static final String NEXT =
            COLUMNS + " WHERE state IN ('QUEUED', 'RUNNING') ORDER BY state DESC, received_at, id LIMIT 1";
    private static final String START =
            "UPDATE import_job SET state = 'RUNNING', started_at = ? WHERE id = ? AND state = 'QUEUED'";
    private static final String COUNTED = "UPDATE import_job SET total = ? WHERE id = ? AND state = 'RUNNING'";
    private static final String LOCK = """
            SELECT 1 FROM import_job
             WHERE id = ? AND state = 'RUNNING' AND created + updated + unchanged + rejected = ? FOR UPDATE
            """;
    private static final String ADD = """
            UPDATE import_job SET created = created + ?, updated = updated + ?, unchanged = unchanged + ?,
                   rejected = rejected + ? WHERE id = ?
            """;
    private static final String END = """
            UPDATE import_job SET state = ?, problem_code = ?, problem_facts = ?, finished_at = ?
             WHERE id = ? AND state IN ('QUEUED', 'RUNNING')
            """;
    private static final String FORGET_KNOWN = "DELETE FROM import_known WHERE import_id = ?";

    private final DataSource database;
    private final Timers timers;
    private final BusinessClock clock;
    private final ImportConfig config;
    private final AuditLog audit;

    ImportJobs(DataSource database, Timers timers, BusinessClock clock, ImportConfig config, AuditLog audit) {
        this.database = database;
        this.timers = timers;
        this.clock = clock;
        this.config = config;
        this.audit = audit;
    }

    /** Notes that a file is arriving, and sees to it that what comes of it does not stay if it never does. */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin(ImportContext context, boolean dryRun) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            statement.setObject(1, context.importId());
            statement.setString(2, context.kind());
            statement.setString(3, context.sender());
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "varchar",
                            context.areas().stream().map(AreaCode::value).toArray()));
            statement.setBoolean(5, dryRun);
            statement.setString(6, context.onDuplicate().name());
            statement.setObject(7, context.receivedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot begin an import", e);
        }
        purgeAt(context.importId(), clock.instant().plus(config.arrival()));
    }

    /** The import of the same file with the same options by the same sender, unless it failed or was stopped; in the running transaction if there is one. */
    @Transactional
    public Optional<ImportJob> sameFile(ImportContext context, boolean dryRun, byte[] fingerprint) {
        return query(
                SAME_FILE,
                context.sender(),
                context.kind(),
                dryRun,
                context.onDuplicate().name(),
                fingerprint);
    }

    /**
     * The whole file is here, which the trail keeps in its sender's name; the violated uniqueness of a file sent twice at the same moment is
     * thrown. In the running transaction if there is one.
     */
    @Transactional
    public void queue(
            ImportContext context, boolean dryRun, SheetFormat format, List<String> header, byte[] fingerprint) {
        Instant now = clock.instant();
        UUID id = context.importId();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(QUEUE)) {
            statement.setString(1, format.name());
            statement.setArray(2, connection.createArrayOf("text", header.toArray()));
            statement.setBytes(3, fingerprint);
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.setObject(5, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot queue an import", e);
        }
        audit.record(
                "IMPORT_RECEIVED",
                "IMPORT",
                id.toString(),
                AreaCode.enclosing(context.areas()).orElse(null),
                Map.of(
                        "kind",
                        context.kind(),
                        "dryRun",
                        dryRun,
                        "onDuplicate",
                        context.onDuplicate().name()));
        purgeAt(id, now.plus(config.keep()));
    }

    /** The import of that id. */
    @Transactional
    public Optional<ImportJob> find(UUID id) {
        return query(COLUMNS + " WHERE id = ?", id);
    }

    /** The import to work on next. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ImportJob> next() {
        return query(NEXT);
    }

    /** Begins to work on it; nothing where that has begun, or ended, before. */
    @Transactional(TxType.REQUIRES_NEW)
    public void start(UUID id) {
        update(START, clock.instant().atOffset(ZoneOffset.UTC), id);
    }

    /** Notes how many rows the file has. */
    @Transactional(TxType.REQUIRES_NEW)
    public void counted(UUID id, long total) {
        update(COUNTED, total, id);
    }

    /**
     * Locks it for the running transaction; false when it no longer runs or is no longer at that position, because it was stopped or
     * another process works on it.
     */
    @Transactional(TxType.MANDATORY)
    public boolean lockAt(UUID id, long processed) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, LOCK, id, processed);
                ResultSet row = statement.executeQuery()) {
            return row.next();
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot lock an import", e);
        }
    }

    /** Moves it on by these rows, in the running transaction. */
    @Transactional(TxType.MANDATORY)
    public void add(UUID id, Tally rows) {
        update(ADD, rows.created(), rows.updated(), rows.unchanged(), rows.rejected(), id);
    }

    /** Ends it, with the problem that ended it or null; false when it had ended before. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean end(UUID id, ImportState state, ProblemException problem) {
        return ended(id, state, problem);
    }

    /** Ends it as stopped, in the running transaction if there is one; false when it had ended before. */
    @Transactional
    public boolean cancel(UUID id) {
        return ended(id, ImportState.CANCELLED, null);
    }

    private boolean ended(UUID id, ImportState state, ProblemException problem) {
        Instant now = clock.instant();
        boolean ended = update(
                        END,
                        state.name(),
                        problem == null ? null : problem.code().name(),
                        problem == null ? null : StoredProblem.facts(problem),
                        now.atOffset(ZoneOffset.UTC),
                        id)
                > 0;
        if (ended) {
            update(FORGET_KNOWN, id);
            purgeAt(id, now.plus(config.keep()));
        }
        return ended;
    }

    private void purgeAt(UUID id, Instant when) {
        timers.schedule(ImportPurge.KIND, id.toString(), when);
    }

    private Optional<ImportJob> query(String sql, Object... params) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, params);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(JobRow.read(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot read an import", e);
        }
    }

    private int update(String sql, Object... params) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, params)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot write an import", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... params) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < params.length; i++) {
            statement.setObject(i + 1, params[i]);
        }
        return statement;
    }
}
