package org.gulou.local.process;

/** Hears what becomes of the children. */
public interface ChildListener {

    /** A process was started, for the first time or again. */
    void started(Child child);

    /** It died and will be started again. */
    void died(Child child, int exit);

    /** It will not be started again. */
    void givenUp(Child child, ChildFault fault);
}
