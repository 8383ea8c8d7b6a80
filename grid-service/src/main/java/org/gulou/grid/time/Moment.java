package org.gulou.grid.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.TimeText;

/** Reads the moment a list is asked about: a time with offset, or a date, which means the beginning of that business day. */
@ApplicationScoped
public class Moment {

    private final BusinessClock clock;

    Moment(BusinessClock clock) {
        this.clock = clock;
    }

    /** That moment, null for nothing; 400 BAD_PARAMETER for what is neither. */
    public Instant read(String parameter, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return text.indexOf('T') < 0 ? clock.startOf(TimeText.day(text)) : TimeText.moment(text);
        } catch (DateTimeException e) {
            throw UnreadableParameter.named(parameter, "neither a date nor a time with offset");
        }
    }
}
