package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.timer.Timers;

/** Keeps looking for somebody for what found nobody: a durable timer for each, so that a restart forgets none. */
@ApplicationScoped
class UnassignedWatch {

    static final String KIND = "notification-unassigned";

    private final Timers timers;
    private final UnassignedConfig config;

    UnassignedWatch(Timers timers, UnassignedConfig config) {
        this.timers = timers;
        this.config = config;
    }

    /** Looks again after a while for each of these. */
    void watch(List<UUID> notifications, Instant now) {
        notifications.forEach(id -> timers.schedule(KIND, id.toString(), now.plus(config.retry())));
    }
}
