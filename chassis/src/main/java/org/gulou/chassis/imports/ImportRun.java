package org.gulou.chassis.imports;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.gulou.chassis.work.Faults;
import org.jboss.logging.Logger;

/**
 * One import from where it stands to its end, or to where it is stopped. Rows that cannot be written together are tried in halves, so
 * that one row nobody could foresee is rejected alone.
 *
 * @param <R> the row with its cells read
 * @param <S> what is known of a key
 */
final class ImportRun<R, S> {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private final Chunks chunks;
    private final RowRefusals refusals;
    private final ImportJob job;
    private final ImportKind<R, S> kind;
    private final int chunkRows;
    private long position;

    ImportRun(Chunks chunks, RowRefusals refusals, ImportJob job, ImportKind<R, S> kind, int chunkRows) {
        this.chunks = chunks;
        this.refusals = refusals;
        this.job = job;
        this.kind = kind;
        this.chunkRows = chunkRows;
        this.position = job.tally().processed();
    }

    /** Goes on; true when every row has its verdict, false when it was stopped, is worked on elsewhere, or is to pause. */
    boolean toTheEnd(ImportRows rows, BooleanSupplier pausing) throws IOException {
        rows.skip(position);
        List<ImportRow> next = rows.next(chunkRows);
        while (!next.isEmpty()) {
            if (pausing.getAsBoolean() || !settle(next)) {
                return false;
            }
            next = rows.next(chunkRows);
        }
        return true;
    }

    private boolean settle(List<ImportRow> rows) {
        try {
            return moved(chunks.settle(job, kind, rows, position));
        } catch (RuntimeException fault) {
            if (!refusals.isOfRows(fault)) {
                throw fault;
            }
            return rows.size() == 1 ? settleAlone(rows.get(0)) : settleInHalves(rows);
        }
    }

    private boolean settleInHalves(List<ImportRow> rows) {
        int half = rows.size() / 2;
        return settle(rows.subList(0, half)) && settle(rows.subList(half, rows.size()));
    }

    // Once more: what it lost to another writer's row it may now find there.
    private boolean settleAlone(ImportRow row) {
        try {
            return moved(chunks.settle(job, kind, List.of(row), position));
        } catch (RuntimeException fault) {
            if (!refusals.isOfRows(fault)) {
                throw fault;
            }
            LOG.debugf(
                    "Import %s of %s rejects the row on line %d: %s",
                    job.id(), kind.name(), row.line(), Faults.describe(fault));
            return moved(chunks.reject(job, refusals.of(row, fault), position));
        }
    }

    private boolean moved(Tally settled) {
        if (settled == null) {
            return false;
        }
        position += settled.processed();
        return true;
    }
}
