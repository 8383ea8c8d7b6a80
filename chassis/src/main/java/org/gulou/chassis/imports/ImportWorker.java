package org.gulou.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.work.Faults;
import org.gulou.chassis.work.Leader;
import org.gulou.chassis.work.LeaderConnection;
import org.gulou.chassis.work.OwnConnection;
import org.gulou.chassis.work.Round;
import org.jboss.logging.Logger;

/**
 * Works on the imports of this service, one at a time, in one process at a time: led by an advisory lock, and fenced by each import's
 * position, so that a leader that has lost the lock without knowing can do no harm.
 */
@ApplicationScoped
class ImportWorker implements Round {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final LeaderConnection own;
    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportKinds kinds;
    private final Chunks chunks;
    private final RowRefusals refusals;
    private final ImportConfig config;
    private volatile boolean pausing;

    ImportWorker(
            OwnConnection connections,
            ImportJobs jobs,
            ImportFiles files,
            ImportKinds kinds,
            Chunks chunks,
            RowRefusals refusals,
            ImportConfig config) {
        this.own = new LeaderConnection(connections, Leader.IMPORTER);
        this.jobs = jobs;
        this.files = files;
        this.kinds = kinds;
        this.chunks = chunks;
        this.refusals = refusals;
        this.config = config;
    }

    @Override
    public Duration work() throws SQLException, IOException {
        if (!own.lead()) {
            return config.poll();
        }
        Optional<ImportJob> next = jobs.next();
        if (next.isEmpty()) {
            return config.poll();
        }
        workOn(next.get());
        return Duration.ZERO;
    }

    /** Lets the running import rest after the chunk it is at. */
    void pause() {
        pausing = true;
    }

    @Override
    public void letGo() {
        own.letGo();
    }

    private void workOn(ImportJob job) throws IOException {
        Optional<ImportKind<?, ?>> kind = kinds.find(job.context().kind());
        try {
            if (kind.isEmpty()) {
                throw ImportError.KIND_NOT_OFFERED.problem();
            }
            if (job.total() == null) {
                jobs.start(job.id());
                jobs.counted(job.id(), count(job, kind.get()));
            }
            if (run(job, kind.get())) {
                jobs.end(job.id(), ImportState.DONE, null);
            }
        } catch (ProblemException e) {
            LOG.infof(
                    "Import %s of %s failed: %s",
                    job.id(), job.context().kind(), e.code().name());
            jobs.end(job.id(), ImportState.FAILED, e);
        } catch (RuntimeException e) {
            if (!refusals.isOfProgram(e)) {
                throw e;
            }
            LOG.errorf("Import %s of %s failed: %s", job.id(), job.context().kind(), Faults.describe(e));
            LOG.debug("The import's fault", e);
            jobs.end(job.id(), ImportState.FAILED, CommonError.INTERNAL_ERROR.problem());
        }
    }

    // The whole file is read through before its first row is written: what is broken further down refuses all of it.
    private long count(ImportJob job, ImportKind<?, ?> kind) throws IOException {
        try (ImportRows rows = rows(job, kind)) {
            return rows.count();
        }
    }

    private <R, S> boolean run(ImportJob job, ImportKind<R, S> kind) throws IOException {
        try (ImportRows rows = rows(job, kind)) {
            return new ImportRun<>(chunks, refusals, job, kind, config.chunk()).toTheEnd(rows, () -> pausing);
        }
    }

    private ImportRows rows(ImportJob job, ImportKind<?, ?> kind) throws IOException {
        return ImportRows.open(job.format(), () -> files.open(job.id()), kind.columns());
    }
}
