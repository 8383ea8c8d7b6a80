package org.gulou.bench;

import java.io.IOException;

/** Reads the coverage of the county by township, one request after the other. */
final class Board {

    private static final int READS = 1000;

    private final GridCalls grid;

    Board(GridCalls grid) {
        this.grid = grid;
    }

    /** Milliseconds a request, warm. */
    Percentiles read(String campaign) throws IOException, InterruptedException {
        String path = "/campaigns/" + campaign + "/coverage?area=450226&level=TOWNSHIP";
        millis(path);
        return new Percentiles(millis(path));
    }

    private double[] millis(String path) throws IOException, InterruptedException {
        double[] millis = new double[READS];
        for (int i = 0; i < READS; i++) {
            long begun = System.nanoTime();
            grid.get(path);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        return millis;
    }
}
