package org.gulou.grid.duplicate;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pair by its two entries, the lesser id first: written with an underscore between them. */
record PairId(UUID one, UUID other) {

    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern WRITTEN = Pattern.compile(ID + "_" + ID);

    /** Reads what {@link #toString} wrote. */
    static Optional<PairId> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new PairId(UUID.fromString(written.group(1)), UUID.fromString(written.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return one + "_" + other;
    }
}
