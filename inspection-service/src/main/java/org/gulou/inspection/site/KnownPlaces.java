package org.gulou.inspection.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.AreaEntry;
import org.gulou.chassis.directory.Areas;
import org.gulou.chassis.time.BusinessClock;

/** Places known to exist, remembered for a moment so that registering a site does not look its place up each time. */
@ApplicationScoped
class KnownPlaces {

    private static final int MAX = 10_000;
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(10);

    private final Areas areas;
    private final BusinessClock clock;
    // Nothing is remembered of a place not found: its event may be on the way.
    private final Cache<AreaCode, AreaEntry> found = Caffeine.newBuilder()
            .maximumSize(MAX)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    KnownPlaces(Areas areas, BusinessClock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** Whether there is such a place today. */
    boolean exists(AreaCode code) {
        AreaEntry place = found.get(code, c -> areas.find(c).orElse(null));
        return place != null && place.validOn(clock.today());
    }
}
