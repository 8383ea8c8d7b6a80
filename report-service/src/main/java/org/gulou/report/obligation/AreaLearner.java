package org.gulou.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventConsumer;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.time.BusinessClock;

/** Makes an area owe today's reports as soon as it is learnt. Reads the event, because the replica may be a moment behind it. */
@ApplicationScoped
class AreaLearner implements EventConsumer {

    private final ObligationDays days;
    private final BusinessClock clock;

    AreaLearner(ObligationDays days, BusinessClock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "obligation-areas";
    }

    @Override
    public Set<String> topics() {
        return Set.of("gulou.grid.area.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.is("AreaChanged")) {
            AreaLearnt area = event.as(AreaLearnt.class);
            if (area.validOn(clock.today())) {
                days.join(area.code());
            }
        }
    }

    /** As much of a changed area as is needed here. */
    record AreaLearnt(AreaCode code, LocalDate validFrom, LocalDate validTo) {

        boolean validOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
        }
    }
}
