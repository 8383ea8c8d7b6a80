package org.gulou.chassis.work;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Says once that something fails and once that it works again, however often it is tried in between. For one thread. */
public final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);

    private final String who;
    private long since;

    /** An outage of that worker, not begun. */
    public Outage(String who) {
        this.who = who;
    }

    /** An attempt has failed. */
    public void seen(Throwable fault) {
        if (since == 0) {
            since = System.nanoTime();
            LOG.warnf("%s is held up and keeps trying: %s", who, Faults.describe(fault));
        }
        LOG.debugf(fault, "%s failed", who);
    }

    /** An attempt has succeeded. */
    public void over() {
        if (since != 0) {
            LOG.infof(
                    "%s goes on after %d ms",
                    who, Duration.ofNanos(System.nanoTime() - since).toMillis());
            since = 0;
        }
    }

    /** Whether the last attempt failed. */
    public boolean isOn() {
        return since != 0;
    }
}
