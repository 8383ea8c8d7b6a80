package org.gulou.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids: UUID version 7 (RFC 9562), so that new rows land at the end of an index. Safe for any number of threads. */
@ApplicationScoped
public class Ids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long VARIANT_MASK = 0x3FFFFFFFFFFFFFFFL;

    private final SecureRandom random = new SecureRandom();
    private long last;

    /** The next id, greater than any this instance made before. */
    public UUID next() {
        long stamp = nextStamp(System.currentTimeMillis());
        long high = (stamp >>> COUNTER_BITS) << 16 | VERSION_7 | (stamp & COUNTER_MASK);
        return new UUID(high, VARIANT | (random.nextLong() & VARIANT_MASK));
    }

    // Milliseconds and a counter in one number, which never goes back even if the system clock does.
    private synchronized long nextStamp(long millis) {
        last = Math.max(last + 1, millis << COUNTER_BITS);
        return last;
    }
}
