package org.gulou.chassis.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.imports.sheet.SheetFormat;
import org.gulou.chassis.problem.ProblemException;

/** An import as it is stored; its tally is its position too. */
record ImportJob(
        ImportContext context,
        boolean dryRun,
        ImportState state,
        SheetFormat format,
        List<String> header,
        Long total,
        Tally tally,
        ProblemException problem,
        Instant startedAt,
        Instant finishedAt) {

    UUID id() {
        return context.importId();
    }

    boolean hasEndedBefore(Instant time) {
        return finishedAt != null && finishedAt.isBefore(time);
    }

    boolean isFrom(String user) {
        return context.sender().equals(user);
    }
}
