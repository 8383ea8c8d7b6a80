package org.gulou.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock that decides lateness, in the zone business days are counted in. Instants are whole microseconds. */
@ApplicationScoped
public class BusinessClock {

    private final Clock clock;

    @Inject
    BusinessClock(@ConfigProperty(name = "gulou.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this(Clock.system(zone));
    }

    /** A clock that goes by another one; for tests, and for what runs outside the container. */
    public BusinessClock(Clock clock) {
        this.clock = clock;
    }

    /** This moment, cut to what the database keeps. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The business day of this moment. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), zone());
    }

    /** The business day of that moment. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** The moment a business day begins. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** The zone business days are counted in. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** That moment as a person of the zone reads it. */
    public OffsetDateTime toLocal(Instant instant) {
        return instant.atZone(zone()).toOffsetDateTime();
    }
}
