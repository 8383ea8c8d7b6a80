package org.gulou.chassis.work;

import java.time.Duration;

/** Growing pauses between attempts: each twice the one before, up to a longest. For one thread. */
public final class Pauses {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    /** Begins with the first pause. */
    public Pauses(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** The pause before the next attempt. */
    public Duration next() {
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return pause;
    }

    /** Begins anew, after a success. */
    public void reset() {
        next = first;
    }
}
