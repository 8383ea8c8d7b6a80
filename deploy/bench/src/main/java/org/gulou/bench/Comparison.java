package org.gulou.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** Runs a load and its yardstick in turns, so that a noisy machine disturbs both alike. */
final class Comparison {

    private static final Duration TURN = Duration.ofSeconds(15);
    private static final int TURNS = 3;
    private static final int FEWEST_WARM_UPS = 4;
    private static final int MOST_WARM_UPS = 16;
    // The compiler of a JVM that shares two cores with all the others takes minutes; warm is when it no longer gets
    // faster.
    private static final double STILL_FASTER = 1.03;

    private final Pgbench pgbench;
    private final Settling settling;
    private final Report report;

    Comparison(Pgbench pgbench, Settling settling, Report report) {
        this.pgbench = pgbench;
        this.settling = settling;
        this.report = report;
    }

    /** Puts that load on until it no longer gets faster. */
    void warmUp(String what, Load load) throws IOException, InterruptedException {
        double best = 0;
        for (int turn = 1; turn <= MOST_WARM_UPS; turn++) {
            double rate = load.perSecond(TURN);
            report.progress("%s: warming up, %,.0f/s", what, rate);
            if (turn >= FEWEST_WARM_UPS && rate < best * STILL_FASTER) {
                return;
            }
            best = Math.max(best, rate);
        }
    }

    /** The mean rates of both over all turns. */
    Ratio run(String what, Load load, Path script, double atLeast)
            throws IOException, SQLException, InterruptedException {
        double measured = 0;
        double yardstick = 0;
        for (int turn = 1; turn <= TURNS; turn++) {
            report.progress("%s: turn %d of %d, %d s each", what, turn, TURNS, TURN.toSeconds());
            settling.await();
            yardstick += pgbench.perSecond(script, TURN) / TURNS;
            settling.await();
            measured += load.perSecond(TURN) / TURNS;
        }
        settling.await();
        return new Ratio(what, measured, yardstick, atLeast);
    }
}
