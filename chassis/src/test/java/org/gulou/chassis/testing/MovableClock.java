package org.gulou.chassis.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.gulou.chassis.time.BusinessClock;

/**
 * The business clock of a test: it shows the {@link SuiteTime} until it is moved, and goes on from there. Inject it, and {@link #reset}
 * it after the test.
 */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends BusinessClock {

    private final Ticking ticking;
    private final Duration course;

    /** A clock that shows the time of the suite. */
    public MovableClock() {
        this(SuiteTime.ahead());
    }

    MovableClock(Duration course) {
        this(new Ticking(SuiteTime.ZONE), course);
    }

    private MovableClock(Ticking ticking, Duration course) {
        super(ticking);
        this.ticking = ticking;
        this.course = course;
        ticking.shift(course);
    }

    /** Goes on from that moment. */
    public void set(Instant moment) {
        ticking.shift(Duration.between(Instant.now(), moment));
    }

    /** Goes on from that time of a business day. */
    public void set(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(SuiteTime.ZONE).toInstant());
    }

    /** Jumps ahead. */
    public void advance(Duration by) {
        ticking.shift(ticking.offset().plus(by));
    }

    /** Shows the time of the suite again. */
    public void reset() {
        ticking.shift(course);
    }

    /** The system clock, shifted. Public, as class loaders of a test may tell it from the class around it. */
    public static final class Ticking extends Clock {

        private final ZoneId zone;
        private volatile Duration offset = Duration.ZERO;

        /** The system clock in that zone. */
        public Ticking(ZoneId zone) {
            this.zone = zone;
        }

        /** How far it is ahead of the system clock. */
        public Duration offset() {
            return offset;
        }

        /** Shows a time that far ahead of the system clock. */
        public void shift(Duration ahead) {
            offset = ahead;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            Ticking moved = new Ticking(other);
            moved.shift(offset);
            return moved;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(offset);
        }
    }
}
