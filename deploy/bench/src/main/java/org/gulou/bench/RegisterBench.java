package org.gulou.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.gulou.e2e.http.Session;
import org.gulou.local.Database;
import org.gulou.local.LocalStack;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Service;

/** The figures of the register: files in, campaigns opened over everybody, boards read, records taken. */
final class RegisterBench {

    private static final int ROWS = 100_000;
    private static final int TURNS = 3;
    private static final int MILLION = 1_000_000;
    private static final int RECORDED = 100_000;
    private static final double HEAP_MIB = 256;

    private final Report report;
    private final LocalStack stack;
    private final RegisterOptions options;
    private final Database grid;
    private final Importing importing;
    private final Opening opening;
    private final Crowd crowd;
    private final GridWorker worker;

    RegisterBench(Report report, LocalStack stack, Session county, RegisterOptions options) {
        this.report = report;
        this.stack = stack;
        this.options = options;
        this.grid = stack.database(Service.GRID);
        this.importing = new Importing(stack.port(Part.GRID), () -> stack.token("county"));
        this.opening = new Opening(county, grid);
        this.crowd = new Crowd(grid);
        this.worker = new GridWorker(grid);
    }

    /** Measures everything, on files made there of the areas there. */
    void measure(Path areas, Path folder) throws IOException, SQLException, InterruptedException, ExecutionException {
        List<Integer> rows = new ArrayList<>(List.of(ROWS, ROWS, ROWS));
        if (options.million()) {
            rows.add(MILLION);
        }
        report.progress(
                "making up %,d people",
                rows.stream().mapToInt(Integer::intValue).sum());
        CountyFiles county =
                new CountyFiles(areas, rows.stream().mapToInt(Integer::intValue).sum(), folder);
        importing.seconds("AREAS", county.grids());
        List<Path> files = county.cut(rows);
        imports(files.subList(0, TURNS), new CopyYardstick(grid, folder));
        double p95 = campaign(options.people());
        if (options.million()) {
            million(files.get(TURNS));
        }
        if (options.tenfold()) {
            tenfold(p95);
        }
    }

    /** The first turn is for warming up. */
    private void imports(List<Path> files, CopyYardstick copy) throws IOException, SQLException, InterruptedException {
        double measured = 0;
        double yardstick = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            report.progress("import: turn %d of %d, %,d rows", turn + 1, TURNS, ROWS);
            OffsetDateTime since = copy.now();
            double seconds = importing.seconds("RESIDENTS", files.get(turn));
            double copied = copy.seconds(since);
            report.progress("import: %.1f s, COPY %.2f s", seconds, copied);
            measured += turn == 0 ? 0 : seconds;
            yardstick += turn == 0 ? 0 : copied;
        }
        double rows = (TURNS - 1.0) * ROWS;
        report.figure(Bounded.share("import: a file of 100,000 residents", rows / measured, rows / yardstick, 0.25));
    }

    private void million(Path file) throws IOException, InterruptedException {
        report.progress("import: a file of %,d rows", MILLION);
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        double[] most = new double[1];
        double seconds = importing.seconds("RESIDENTS", file, () -> {
            double used =
                    HeapUse.of("grid", http, stack.managementPort(Part.GRID)).used();
            most[0] = Math.max(most[0], used);
        });
        report.figure(new Bounded(
                "import: a file of 1,000,000 residents",
                String.format("%.0f s, at most %.0f MiB of heap in use", seconds, most[0]),
                "256 MiB",
                most[0] <= HEAP_MIB));
    }

    /** The 95th percentile of the board's time, in milliseconds. */
    private double campaign(int people) throws IOException, SQLException, InterruptedException, ExecutionException {
        report.progress("campaign: filling up to %,d residents", people);
        crowd.growTo(people);
        // What was imported before may be more than was asked for.
        long there = crowd.size();
        double measured = 0;
        double yardstick = 0;
        for (int turn = 1; turn <= TURNS; turn++) {
            double seconds = opening.seconds(calls("county"));
            double plain = opening.plainSeconds();
            report.progress("campaign: turn %d of %d, opened in %.2f s, plain %.2f s", turn, TURNS, seconds, plain);
            measured += seconds / TURNS;
            yardstick += plain / TURNS;
        }
        report.figure(Bounded.times("campaign: opened over %,d".formatted(there), measured, yardstick, 3, 10));
        Recording recording = new Recording(calls("county"), opening.last(), crowd.targets(opening.last(), RECORDED));
        report.figure(Bounded.rate("records: in batches of 500", recording.perSecond(), 5000));
        double p95 = new Reads(calls("county")).of(board(opening.last())).at(0.95);
        report.figure(Bounded.p95("coverage: the county by township", p95, 20));
        report.progress("tasks: of a grid worker");
        worker.measure(report, calls(GridWorker.ACCOUNT));
        return p95;
    }

    private void tenfold(double p95) throws IOException, SQLException, InterruptedException {
        int people = 10 * options.people();
        report.progress("coverage: filling up to %,d residents", people);
        crowd.growTo(people);
        report.progress("coverage: a campaign over all of them");
        opening.seconds(calls("county"));
        double ofMore = new Reads(calls("county")).of(board(opening.last())).at(0.95);
        report.figure(new Bounded(
                "coverage: of %,d people".formatted(people),
                "p95 %.1f ms, %.2f times that of %,d".formatted(ofMore, ofMore / p95, options.people()),
                "at most 1.2 times",
                ofMore <= 1.2 * p95));
    }

    private static String board(String campaign) {
        return "/campaigns/" + campaign + "/coverage?area=450226&level=TOWNSHIP";
    }

    // With a fresh token: a measurement outlives one.
    private GridCalls calls(String account) {
        return new GridCalls(stack.port(Part.GRID), stack.token(account));
    }
}
