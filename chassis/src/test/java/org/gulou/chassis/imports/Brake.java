package org.gulou.chassis.imports;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** Holds an import inside a chunk whose rows are written and not yet committed, until the test lets it go on. */
@Singleton
class Brake {

    private volatile Semaphore chunks;

    void pull() {
        chunks = new Semaphore(0);
    }

    void letGo(int count) {
        chunks.release(count);
    }

    boolean isHolding() {
        Semaphore pulled = chunks;
        return pulled != null && pulled.hasQueuedThreads();
    }

    void release() {
        Semaphore pulled = chunks;
        chunks = null;
        if (pulled != null) {
            pulled.release(1_000_000);
        }
    }

    void pass() {
        Semaphore pulled = chunks;
        if (pulled != null) {
            pulled.acquireUninterruptibly();
        }
    }
}
