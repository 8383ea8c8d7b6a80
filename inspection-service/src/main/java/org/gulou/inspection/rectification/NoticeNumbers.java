package org.gulou.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.time.BusinessClock;

/** Numbers notices, {@code 450226-ZG-2026-00001}: by county and year, without a gap. */
@ApplicationScoped
class NoticeNumbers {

    private final Rectifications repository;
    private final BusinessClock clock;

    NoticeNumbers(Rectifications repository, BusinessClock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    String next(AreaCode area, Instant at) {
        String county = area.at(AreaLevel.COUNTY).value();
        int year = clock.dayOf(at).getYear();
        return String.format("%s-ZG-%d-%05d", county, year, repository.nextNumber(county, year));
    }
}
