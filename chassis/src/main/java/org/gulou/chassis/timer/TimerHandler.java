package org.gulou.chassis.timer;

import java.time.Instant;

/** What happens when timers of one kind fall due. A CDI bean. */
public interface TimerHandler {

    /** The kind of timer, unique within a service. */
    String kind();

    /**
     * Acts, inside one transaction with the removal of the timer; an exception rolls both back and the timer is tried again later. May
     * schedule the same subject anew.
     */
    void fire(String subject, Instant dueAt);
}
