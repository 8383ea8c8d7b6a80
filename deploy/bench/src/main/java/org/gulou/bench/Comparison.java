package org.gulou.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/** Runs a load and its yardstick in turns, so that a noisy machine disturbs both alike. */
final class Comparison {

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration TURN = Duration.ofSeconds(15);
    private static final int TURNS = 3;

    private final Pgbench pgbench;
    private final Settling settling;
    private final Report report;

    Comparison(Pgbench pgbench, Settling settling, Report report) {
        this.pgbench = pgbench;
        this.settling = settling;
        this.report = report;
    }

    /** The mean rates of both over all turns, after a warm-up of the load. */
    Ratio run(String what, Load load, Path script, double atLeast)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        report.progress("%s: warming up for %d s", what, WARM_UP.toSeconds());
        load.perSecond(WARM_UP);
        double measured = 0;
        double yardstick = 0;
        for (int turn = 1; turn <= TURNS; turn++) {
            report.progress("%s: turn %d of %d, %d s each", what, turn, TURNS, TURN.toSeconds());
            settling.await();
            yardstick += pgbench.perSecond(script, TURN) / TURNS;
            settling.await();
            measured += load.perSecond(TURN) / TURNS;
        }
        return new Ratio(what, measured, yardstick, atLeast);
    }
}
