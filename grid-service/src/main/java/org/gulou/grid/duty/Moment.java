package org.gulou.grid.duty;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.gulou.chassis.problem.UnreadableParameter;

/** The moment a reader asks about. */
final class Moment {

    private Moment() {}

    /** That time with offset, null for nothing; 400 BAD_PARAMETER for anything else. */
    static Instant of(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            // A plus sign that was not escaped arrives as a space.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw UnreadableParameter.named("asOf", "not a time with offset");
        }
    }
}
