package org.gulou.bench;

import java.util.Locale;

/** A figure in words, and whether it keeps within its bound. */
record Bounded(String what, String figure, String bound, boolean reached) {

    /** A rate as a share of its yardstick's. */
    static Bounded share(String what, double measured, double yardstick, double atLeast) {
        double share = measured / yardstick;
        return new Bounded(
                what,
                text("%,.0f/s against %,.0f/s of COPY: %.2f", measured, yardstick, share),
                text("at least %.2f", atLeast),
                share >= atLeast);
    }

    /** A rate. */
    static Bounded rate(String what, double perSecond, double atLeast) {
        return new Bounded(what, text("%,.0f/s", perSecond), text("at least %,.0f", atLeast), perSecond >= atLeast);
    }

    /** Seconds, and how many times the yardstick's. */
    static Bounded times(String what, double seconds, double yardstick, double atMostTimes, double atMost) {
        double times = seconds / yardstick;
        return new Bounded(
                what,
                text("%.2f s against %.2f s of INSERT ... SELECT: %.2f times", seconds, yardstick, times),
                text("at most %.1f times and %.0f s", atMostTimes, atMost),
                times <= atMostTimes && seconds <= atMost);
    }

    /** Milliseconds at the 95th percentile. */
    static Bounded p95(String what, double millis, double atMost) {
        return new Bounded(what, text("p95 %.1f ms", millis), text("at most %.0f", atMost), millis <= atMost);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    @Override
    public String toString() {
        return text("%-42s %s (bound: %s)%s", what, figure, bound, reached ? "" : "  NOT REACHED");
    }
}
