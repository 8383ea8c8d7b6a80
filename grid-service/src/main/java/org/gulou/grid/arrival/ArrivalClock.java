package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.riskarea.RiskLevel;
import org.gulou.grid.riskarea.RiskMatch;
import org.gulou.grid.riskarea.Stay;

/**
 * By when an arrival is to be settled. The clock begins on receipt, or with the day of an arrival told beforehand, and runs longer for
 * who comes from another province, unless they were where the risk is high or medium.
 */
@ApplicationScoped
class ArrivalClock {

    private final ArrivalConfig config;
    private final BusinessClock clock;

    ArrivalClock(ArrivalConfig config, BusinessClock clock) {
        this.config = config;
        this.clock = clock;
    }

    Instant dueAt(AreaCode destination, LocalDate arrivedOn, List<Stay> travel, List<RiskMatch> risks) {
        Instant now = clock.instant();
        Instant begin = clock.startOf(arrivedOn);
        return (begin.isAfter(now) ? begin : now).plus(within(destination, travel, risks));
    }

    /** By when one that is looked for again is to be settled. */
    Instant dueAnew() {
        return clock.instant().plus(config.settleWithin());
    }

    private Duration within(AreaCode destination, List<Stay> travel, List<RiskMatch> risks) {
        boolean urgent =
                RiskMatch.highest(risks).filter(level -> level != RiskLevel.LOW).isPresent();
        boolean fromOutside = travel.stream().anyMatch(stay -> isOutside(stay, destination.at(AreaLevel.PROVINCE)));
        return fromOutside && !urgent ? config.settleFromOutsideWithin() : config.settleWithin();
    }

    private static boolean isOutside(Stay stay, AreaCode province) {
        return stay.areaCode() == null || !province.contains(stay.areaCode());
    }
}
