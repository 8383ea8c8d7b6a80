package org.gulou.bench;

/** A measured rate against its yardstick's, with the bound it should reach. */
record Ratio(String what, double measured, double yardstick, double atLeast) {

    double value() {
        return measured / yardstick;
    }

    @Override
    public String toString() {
        return String.format(
                "%-46s %,9.0f/s against %,9.0f/s of pgbench: %.2f (bound: at least %.2f)%s",
                what, measured, yardstick, value(), atLeast, value() < atLeast ? "  NOT REACHED" : "");
    }
}
