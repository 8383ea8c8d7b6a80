package org.gulou.chassis.imports;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The transactions an import is made of: verdicts, what they write, and how far the import has come, all or nothing. */
@ApplicationScoped
class Chunks {

    private static final int PATIENCE_SECONDS = 600;

    private final ImportJobs jobs;
    private final ImportErrors errors;
    private final KnownRows knownRows;

    Chunks(ImportJobs jobs, ImportErrors errors, KnownRows knownRows) {
        this.jobs = jobs;
        this.errors = errors;
        this.knownRows = knownRows;
    }

    /** Settles rows that begin at this position; how many became what, or null when the import is no longer there to go on with. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = PATIENCE_SECONDS)
    public <R, S> Tally settle(ImportJob job, ImportKind<R, S> kind, List<ImportRow> rows, long position) {
        if (!jobs.lockAt(job.id(), position)) {
            return null;
        }
        Judgement<R, S> judgement = Judgement.of(kind, rows, job.context(), keys -> {
            Map<String, S> known = new HashMap<>(kind.load(keys, job.context()));
            if (job.dryRun()) {
                Set<String> asked = new HashSet<>(keys);
                asked.addAll(known.keySet());
                known.putAll(knownRows.load(job.id(), asked, kind.knownType()));
            }
            return known;
        });
        if (job.dryRun()) {
            knownRows.save(job.id(), judgement.madeKnown());
        } else {
            write(kind, judgement, job.context());
        }
        return keep(job, judgement.rejected(), judgement.tally());
    }

    /** Rejects a row that could not be written. */
    @Transactional(TxType.REQUIRES_NEW)
    public Tally reject(ImportJob job, RejectedRow row, long position) {
        return jobs.lockAt(job.id(), position) ? keep(job, List.of(row), new Tally(0, 0, 0, 1)) : null;
    }

    private static <R, S> void write(ImportKind<R, S> kind, Judgement<R, S> judgement, ImportContext context) {
        if (!judgement.changes().isEmpty()) {
            kind.apply(judgement.changes(), context);
        }
        if (!judgement.unchanged().isEmpty()) {
            kind.unchanged(judgement.unchanged(), context);
        }
    }

    private Tally keep(ImportJob job, List<RejectedRow> rejected, Tally tally) {
        errors.add(job.id(), rejected);
        jobs.add(job.id(), tally);
        return tally;
    }
}
