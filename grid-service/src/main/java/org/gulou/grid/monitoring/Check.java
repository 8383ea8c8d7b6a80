package org.gulou.grid.monitoring;

import java.time.Instant;

/** A check as the episode judges it: its number, what became of it, and by when it was owed, null where none was. */
record Check(int n, CheckState state, Instant dueAt) {

    static Check missed(int n, Instant dueAt) {
        return new Check(n, CheckState.MISSED, dueAt);
    }

    static Check made(int n, CheckState state, Instant dueAt) {
        return new Check(n, state, dueAt);
    }
}
