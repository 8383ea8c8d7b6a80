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
 * The business clock of a test: it runs with the real one until it is moved, and goes on from there. Inject it, and {@link #reset} it
 * after the test.
 */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends BusinessClock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Ticking ticking;

    /** A clock that shows the real time. */
    public MovableClock() {
        this(new Ticking(ZONE));
    }

    private MovableClock(Ticking ticking) {
        super(ticking);
        this.ticking = ticking;
    }

    /** Goes on from that moment. */
    public void set(Instant moment) {
        ticking.shift(Duration.between(Instant.now(), moment));
    }

    /** Goes on from that time of a business day. */
    public void set(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(ZONE).toInstant());
    }

    /** Jumps ahead. */
    public void advance(Duration by) {
        ticking.shift(ticking.offset().plus(by));
    }

    /** Shows the real time again. */
    public void reset() {
        ticking.shift(Duration.ZERO);
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
