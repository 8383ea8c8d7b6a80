package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.TimeText;

/** The day a reader asks about: a date, or a time with offset, which means its business day. */
@ApplicationScoped
class AsOf {

    private final BusinessClock clock;

    AsOf(BusinessClock clock) {
        this.clock = clock;
    }

    static boolean isGiven(String text) {
        return text != null && !text.isEmpty();
    }

    /** That day, today for nothing; 400 BAD_PARAMETER for what is neither. */
    LocalDate day(String text) {
        if (!isGiven(text)) {
            return clock.today();
        }
        try {
            return text.indexOf('T') < 0 ? TimeText.day(text) : clock.dayOf(TimeText.moment(text));
        } catch (DateTimeException e) {
            throw UnreadableParameter.named("asOf", "neither a date nor a time with offset");
        }
    }
}
