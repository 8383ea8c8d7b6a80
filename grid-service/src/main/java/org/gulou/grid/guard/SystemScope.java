package org.gulou.grid.guard;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;

/**
 * Work of the system itself - a timer, a consumer, an import, the opening of a roster - that must see every row. Said explicitly, because
 * who says nothing sees nothing; around a transaction or inside one, which then sees every row until the work is done.
 */
public final class SystemScope {

    private static final ThreadLocal<Boolean> ENTERED = ThreadLocal.withInitial(() -> false);

    private SystemScope() {}

    /** Does it with every row in sight. */
    public static <T> T call(Supplier<T> work) {
        if (isEntered()) {
            return work.get();
        }
        try {
            set(true);
            T result = work.get();
            set(false);
            return result;
        } catch (RuntimeException | Error fault) {
            leaveAfter(fault);
            throw fault;
        }
    }

    /** The same for work without a result. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    static boolean isEntered() {
        return ENTERED.get();
    }

    // A transaction the fault has broken takes no more orders, and needs none: its setting ends with it.
    private static void leaveAfter(Throwable fault) {
        try {
            set(false);
        } catch (IllegalStateException broken) {
            fault.addSuppressed(broken);
        }
    }

    private static void set(boolean entered) {
        ENTERED.set(entered);
        Arc.container().instance(Sight.class).get().follow();
    }
}
