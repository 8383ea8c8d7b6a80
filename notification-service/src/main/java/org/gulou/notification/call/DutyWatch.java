package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.directory.DutyEntry;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;
import org.gulou.notification.recipient.RecipientFinder;
import org.jboss.logging.Logger;

/**
 * Waits until the replica shows a duty as of the event that was heard, and until the duty has begun; only then it is known which open
 * calls may be concerned. Each of them is dealt with in a transaction of its own.
 */
@ApplicationScoped
class DutyWatch implements TimerHandler {

    static final String KIND = "duty-heard";

    private static final Logger LOG = Logger.getLogger(DutyWatch.class);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Calls calls;
    private final RecipientFinder finder;
    private final Timers timers;
    private final BusinessClock clock;

    DutyWatch(Calls calls, RecipientFinder finder, Timers timers, BusinessClock clock) {
        this.calls = calls;
        this.finder = finder;
        this.timers = timers;
        this.clock = clock;
    }

    /** An event about that duty has come, its {@code seq}-th. */
    @Transactional(TxType.MANDATORY)
    public void heard(UUID duty, long seq) {
        look(new HeardOf(duty, seq, clock.instant()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    // Named for the event that was heard, and set for it alone.
    @Override
    public void hold(String subject) {}

    @Override
    public void fire(String subject, Instant dueAt) {
        look(HeardOf.parse(subject));
    }

    private void look(HeardOf heard) {
        Instant now = clock.instant();
        if (finder.shows(heard.duty(), heard.seq())) {
            finder.duty(heard.duty()).ifPresent(duty -> follow(duty, heard, now));
        } else {
            waitForReplica(heard, now);
        }
    }

    private void follow(DutyEntry duty, HeardOf heard, Instant now) {
        if (duty.since().isAfter(now)) {
            timers.schedule(KIND, heard.subject(), duty.since());
        } else if (duty.heldAt(now)) {
            for (UUID call : calls.openWith(duty)) {
                timers.schedule(CallHandover.KIND, CallHandover.subject(call, duty.id()), now);
            }
        }
    }

    private void waitForReplica(HeardOf heard, Instant now) {
        Duration waited = Duration.between(heard.at(), now);
        if (waited.compareTo(PATIENCE) > 0) {
            LOG.warnf(
                    "Duty %s is still not known as of its event %d; open calls do not follow it",
                    heard.duty(), heard.seq());
            return;
        }
        timers.schedule(KIND, heard.subject(), now.plus(between(SHORTEST_WAIT, waited, LONGEST_WAIT)));
    }

    private static Duration between(Duration least, Duration wanted, Duration most) {
        if (wanted.compareTo(least) < 0) {
            return least;
        }
        return wanted.compareTo(most) > 0 ? most : wanted;
    }
}
