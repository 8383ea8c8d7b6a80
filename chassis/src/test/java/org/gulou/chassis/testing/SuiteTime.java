package org.gulou.chassis.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time a suite of tests runs at. It is the system's, unless the system property {@value #PROPERTY} says when the suite begins: a
 * time of the day it runs on, such as {@code 23:55}, or of another day, such as {@code 2026-12-31T23:55}, in the business zone. Time
 * runs on from there. Whatever a test tells a service of now is told by this time or by a {@link MovableClock}, never by the system's.
 */
public final class SuiteTime {

    /** The system property that says when the suite begins. */
    public static final String PROPERTY = "gulou.test.time";

    /** The zone business days are counted in. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    // The moment the JVM began is the same for all class loaders of a Quarkus test.
    private static final Duration AHEAD = ahead(
            System.getProperty(PROPERTY),
            Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));

    private SuiteTime() {}

    /** This moment. */
    public static Instant now() {
        return Instant.now().plus(AHEAD);
    }

    /** The business day of this moment. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** How far it is ahead of the system's time; negative, if it is behind. */
    public static Duration ahead() {
        return AHEAD;
    }

    static Duration ahead(String beginning, Instant begun) {
        if (beginning == null) {
            return Duration.ZERO;
        }
        LocalDateTime asked = beginning.contains("T")
                ? LocalDateTime.parse(beginning)
                : LocalDate.ofInstant(begun, ZONE).atTime(LocalTime.parse(beginning));
        return Duration.between(begun, asked.atZone(ZONE));
    }
}
