package org.gulou.local.process;

import java.time.Duration;

/** Hears what becomes of the children. */
public interface ChildListener {

    /** It died, with this exit status, and will be started again after the pause. */
    void died(Child child, int exit, Duration pause);

    /** It will not be started again. */
    void givenUp(Child child, ChildFault fault);
}
