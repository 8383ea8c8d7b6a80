package org.gulou.chassis.imports;

/** What became of rows. */
record Tally(long created, long updated, long unchanged, long rejected) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    long processed() {
        return created + updated + unchanged + rejected;
    }
}
