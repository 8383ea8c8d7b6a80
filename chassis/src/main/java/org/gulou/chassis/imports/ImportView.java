package org.gulou.chassis.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.gulou.chassis.problem.Problem;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/**
 * An import as its GET shows it. {@code rows.total} is left out until the file has been read through once; {@code problem} is there
 * when it FAILED.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        String kind,
        ImportState state,
        boolean dryRun,
        Rows rows,
        Instant startedAt,
        Instant finishedAt,
        Problem problem)
        implements Tagged {

    /** How many rows the file has, and what became of those processed; the last four sum to {@code processed}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rows(Long total, long processed, long created, long updated, long unchanged, long rejected) {}

    @Override
    public ETag etag() {
        // An import only moves on: how far it is tells all that is shown.
        return ETag.ofState(state + "-" + rows.processed() + "-" + Objects.toString(rows.total(), ""));
    }

    static ImportView from(ImportJob job) {
        return new ImportView(
                job.id(),
                job.context().kind(),
                job.state(),
                job.dryRun(),
                new Rows(
                        job.total(),
                        job.tally().processed(),
                        job.tally().created(),
                        job.tally().updated(),
                        job.tally().unchanged(),
                        job.tally().rejected()),
                job.startedAt(),
                job.finishedAt(),
                job.problem() == null ? null : Problem.of(job.problem()));
    }
}
