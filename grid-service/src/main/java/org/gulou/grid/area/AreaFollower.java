package org.gulou.grid.area;

/**
 * Something kept by the code of its place, which follows when places are merged, split or retired. One CDI bean a feature. It follows in
 * the one transaction of the change, with every row in sight, by statements that touch rows in the order of their ids; what it cannot
 * follow it refuses by a {@link org.gulou.chassis.problem.ProblemException}, and then nothing of the change is done.
 */
public interface AreaFollower {

    /** Everything kept for an old code is kept for its new one from that moment on, and what has none, for the place that is left. */
    void follow(Recoded change);

    /** Whether it is concerned: by places that are others or none, unless it follows households one by one, too. */
    default boolean isConcerned(Recoded change) {
        return !change.matters().isEmpty();
    }

    /** Whose turn it is: the lower follows first. What holds on to others follows them, as everything else takes them in that order. */
    default int turn() {
        return 0;
    }
}
