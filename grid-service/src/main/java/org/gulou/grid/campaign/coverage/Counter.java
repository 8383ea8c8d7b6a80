package org.gulou.grid.campaign.coverage;

import java.util.Comparator;
import org.gulou.chassis.area.AreaCode;

/** The key of a counter within a round. In the order all writers take them in: the most contended, those far up, last. */
record Counter(String dimension, AreaCode area, String code, int dose) implements Comparable<Counter> {

    static final String AREA = "A";
    static final String DEPARTMENT = "D";
    static final String SITE = "S";

    private static final Comparator<Counter> ORDER = Comparator.comparing(Counter::level)
            .reversed()
            .thenComparing(Counter::dimension)
            .thenComparing(Counter::area)
            .thenComparing(Counter::code)
            .thenComparing(Counter::dose);

    int level() {
        return area.value().length();
    }

    @Override
    public int compareTo(Counter other) {
        return ORDER.compare(this, other);
    }
}
