package org.gulou.people;

/** Numbers people so that neighbours have unlike numbers, and nobody the number of another: a permutation of the eight digits. */
final class Scatter {

    /** How many people can be told apart. */
    static final int SIZE = 100_000_000;

    // Neither even nor a multiple of five, so that it has an inverse modulo SIZE.
    private static final long STEP = 61_803_399;
    private static final long START = 27_182_818;

    private Scatter() {}

    /** Eight digits. */
    static String digits(int person) {
        return "%08d".formatted((person * STEP + START) % SIZE);
    }
}
