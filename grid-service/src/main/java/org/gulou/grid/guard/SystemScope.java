package org.gulou.grid.guard;

import java.util.function.Supplier;

/**
 * Work of the system itself - a timer, a consumer, an import, the opening of a roster - that must see every row. Said explicitly, around
 * the transaction, because who says nothing sees nothing.
 */
public final class SystemScope {

    private static final ThreadLocal<Boolean> ENTERED = ThreadLocal.withInitial(() -> false);

    private SystemScope() {}

    /** Does it with every row in sight; connections taken before keep the sight they had. */
    public static <T> T call(Supplier<T> work) {
        boolean before = ENTERED.get();
        ENTERED.set(true);
        try {
            return work.get();
        } finally {
            ENTERED.set(before);
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
}
