package org.gulou.notification.roster;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.TimeText;

/** The time a roster is read or written for: from one moment until before another. */
record Span(Instant from, Instant to) {

    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(92);

    /**
     * Reads two parameters, each a business day or a time with offset, the end of a day being that day's end; today and the six days
     * after it when left out.
     */
    static Span of(String from, String to, BusinessClock clock) {
        Instant begin = from == null ? clock.startOf(clock.today()) : moment("from", from, clock, 0);
        Instant end = to == null ? begin.plus(USUAL) : moment("to", to, clock, 1);
        if (!end.isAfter(begin) || Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw UnreadableParameter.named("to", "not after from, or more than 92 days after it");
        }
        return new Span(begin, end);
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    private static Instant moment(String parameter, String text, BusinessClock clock, int daysAfter) {
        try {
            if (text.length() == 10) {
                return clock.startOf(TimeText.day(text).plusDays(daysAfter));
            }
            return TimeText.moment(text);
        } catch (DateTimeException e) {
            throw UnreadableParameter.named(parameter, "neither a day nor a time with offset");
        }
    }
}
