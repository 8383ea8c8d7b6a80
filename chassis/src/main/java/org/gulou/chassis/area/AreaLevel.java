package org.gulou.chassis.area;

import java.util.Optional;

/** The six levels of a place, from the province down, each with the length of its short code. */
public enum AreaLevel {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12),
    GRID(15);

    private static final AreaLevel[] LEVELS = values();

    private final int digits;

    AreaLevel(int digits) {
        this.digits = digits;
    }

    /** How many digits a short code of this level has. */
    public int digits() {
        return digits;
    }

    /** The level whose short codes have this many digits, if any. */
    public static Optional<AreaLevel> ofDigits(int digits) {
        for (AreaLevel level : LEVELS) {
            if (level.digits == digits) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The level above, none for a province. */
    public Optional<AreaLevel> above() {
        return this == PROVINCE ? Optional.empty() : Optional.of(LEVELS[ordinal() - 1]);
    }

    /** The level below, none for a grid. */
    public Optional<AreaLevel> below() {
        return this == GRID ? Optional.empty() : Optional.of(LEVELS[ordinal() + 1]);
    }

    /** Whether this level is above the other one, a county above a township. */
    public boolean isAbove(AreaLevel other) {
        return digits < other.digits;
    }
}
