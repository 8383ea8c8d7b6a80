package org.gulou.people;

import java.util.List;

/**
 * Chance that is the same everywhere: SplitMix64 (Steele, Lea, Flood 2014), so that no change of the JDK's generators changes a
 * generated county.
 */
final class Dice {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final int SIGNIFICAND = 53;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice of their own for each path of numbers, such as a seed, a village and a household. */
    static Dice of(long... path) {
        long state = 0;
        for (long step : path) {
            state = mix(state + GAMMA) ^ mix(step * GAMMA + 1);
        }
        return new Dice(state);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) (part() * bound);
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    boolean chance(double probability) {
        return part() < probability;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** An index, as probable as its weight. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = below(total);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index];
            index++;
        }
        return index;
    }

    /** From 0 to below 1. */
    double part() {
        state += GAMMA;
        return (mix(state) >>> (Long.SIZE - SIGNIFICAND)) * 0x1.0p-53;
    }

    private static long mix(long value) {
        long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
