package org.gulou.bench;

import java.io.IOException;

/** Reads the same thing over and over, one request after the other. */
final class Reads {

    private static final int READS = 1000;

    private final GridCalls grid;

    Reads(GridCalls grid) {
        this.grid = grid;
    }

    /** Milliseconds a request, warm. */
    Percentiles of(String path) throws IOException, InterruptedException {
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
