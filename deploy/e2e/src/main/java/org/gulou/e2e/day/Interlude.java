package org.gulou.e2e.day;

/** What happens to the suite in the middle of the day: nothing, or a process is killed. */
@FunctionalInterface
public interface Interlude {

    /** Nothing happens. */
    Interlude NONE = moment -> {};

    /** Called when that moment has come; the day goes on when it returns. */
    void at(Moment moment);
}
