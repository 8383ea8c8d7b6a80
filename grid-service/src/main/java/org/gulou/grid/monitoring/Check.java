package org.gulou.grid.monitoring;

import java.time.Instant;

/** A check as the episode judges it: its number, what it is, what became of it, and by when it was owed, null where none was. */
record Check(int n, CheckKind kind, CheckState state, Instant dueAt) {

    static Check missed(int n, CheckKind kind, Instant dueAt) {
        return new Check(n, kind, CheckState.MISSED, dueAt);
    }

    static Check made(int n, CheckKind kind, CheckState state, Instant dueAt) {
        return new Check(n, kind, state, dueAt);
    }
}
