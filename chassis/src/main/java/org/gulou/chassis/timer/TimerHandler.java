package org.gulou.chassis.timer;

import java.time.Instant;

/**
 * What happens when timers of one kind fall due. A CDI bean.
 *
 * <p>A timer belongs to some state, and whoever changes that state locks it first and moves the timer after. So does the one who fires it:
 * {@link #hold}, then the timer itself is taken, then {@link #fire}, all in one transaction. In any other order the two could wait for each
 * other. A timer that was moved or withdrawn before it could be taken does not fire.
 */
public interface TimerHandler {

    /** The kind of timer, unique within a service. */
    String kind();

    /**
     * Takes what others hold while they set, move or withdraw a timer of that subject: mostly the lock of the row the subject names, which
     * may be gone by now. Empty where nobody holds anything that {@link #fire} waits for.
     */
    void hold(String subject);

    /**
     * Acts, inside one transaction with the removal of the timer; an exception rolls both back and the timer is tried again later. May
     * schedule the same subject anew.
     */
    void fire(String subject, Instant dueAt);
}
