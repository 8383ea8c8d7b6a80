package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.directory.DutyEntry;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;
import org.gulou.notification.recipient.RecipientFinder;

/** Calls whoever has taken over a post with an open call, or stands in for its absent holder. */
@ApplicationScoped
class CallHandover implements TimerHandler {

    static final String KIND = "call-handover";

    private static final Duration UNTIL_THE_REPLICA_SHOWS_IT = Duration.ofSeconds(1);
    private static final int UUID_LENGTH = 36;

    private final CallService calls;
    private final RecipientFinder finder;
    private final Timers timers;
    private final BusinessClock clock;

    CallHandover(CallService calls, RecipientFinder finder, Timers timers, BusinessClock clock) {
        this.calls = calls;
        this.finder = finder;
        this.timers = timers;
        this.clock = clock;
    }

    /** Names one call and one duty. */
    static String subject(UUID call, UUID duty) {
        return call + "/" + duty;
    }

    @Override
    public String kind() {
        return KIND;
    }

    // Set by those who only look for calls.
    @Override
    public void hold(String subject) {}

    @Override
    public void fire(String subject, Instant dueAt) {
        UUID call = UUID.fromString(subject.substring(0, UUID_LENGTH));
        UUID duty = UUID.fromString(subject.substring(UUID_LENGTH + 1));
        Instant now = clock.instant();
        if (!calls.isOpen(call)) {
            return;
        }
        Optional<DutyEntry> known = finder.duty(duty);
        if (known.isEmpty()) {
            timers.schedule(KIND, subject, now.plus(UNTIL_THE_REPLICA_SHOWS_IT));
        } else if (known.get().since().isAfter(now)) {
            timers.schedule(KIND, subject, known.get().since());
        } else {
            calls.follow(call, known.get());
        }
    }
}
