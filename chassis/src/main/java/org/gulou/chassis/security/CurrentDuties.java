package org.gulou.chassis.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gulou.chassis.time.BusinessClock;

/** The duties users hold now, remembered for a moment: a handover shows within seconds, and a read does not pay for it each time. */
@ApplicationScoped
public class CurrentDuties {

    private static final int MAX_USERS = 10_000;

    private final Instance<HeldDuties> source;
    private final BusinessClock clock;
    private final Cache<String, List<HeldDuty>> remembered;

    CurrentDuties(
            Instance<HeldDuties> source,
            BusinessClock clock,
            @ConfigProperty(name = "gulou.security.duties-remembered-for", defaultValue = "1s")
                    Duration rememberedFor) {
        this.source = source;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MAX_USERS)
                .expireAfterWrite(rememberedFor)
                .build();
    }

    /** Forgets what a user held, for the service that has just changed it. */
    public void forget(String user) {
        remembered.invalidate(user);
    }

    List<HeldDuty> of(String user) {
        return source.isUnsatisfied() ? List.of() : remembered.get(user, this::load);
    }

    private List<HeldDuty> load(String user) {
        return List.copyOf(source.get().of(user, clock.instant()));
    }
}
