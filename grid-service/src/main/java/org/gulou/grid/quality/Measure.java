package org.gulou.grid.quality;

import java.util.function.ToLongFunction;

/** What is counted of the residents of an area. */
enum Measure {
    COMPLETE(QualityCounts::complete),
    VALID(QualityCounts::valid),
    VERIFIED(QualityCounts::verified);

    private final ToLongFunction<QualityCounts> count;

    Measure(ToLongFunction<QualityCounts> count) {
        this.count = count;
    }

    long of(QualityCounts counts) {
        return count.applyAsLong(counts);
    }
}
