package org.gulou.bench;

import java.util.Arrays;

/** Durations in milliseconds, sorted. */
final class Percentiles {

    private final double[] sorted;

    Percentiles(double[] millis) {
        if (millis.length == 0) {
            throw new IllegalArgumentException("No percentile of nothing");
        }
        sorted = millis.clone();
        Arrays.sort(sorted);
    }

    /** The smallest value that at least that share of all does not exceed (nearest rank). */
    double at(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(1, rank) - 1];
    }
}
