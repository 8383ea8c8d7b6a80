package org.gulou.chassis.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DueTimerTest {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Property
    void waitsNeverShrinkAndNeverPassTheLongest(@ForAll @IntRange(min = 0, max = Integer.MAX_VALUE - 1) int attempts) {
        Duration wait = after(attempts);
        assertThat(wait).isBetween(FIRST, LONGEST).isLessThanOrEqualTo(after(attempts + 1));
    }

    @Example
    void eachFailureDoublesTheWait() {
        assertThat(after(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(after(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(after(8)).isEqualTo(Duration.ofSeconds(256));
        assertThat(after(9)).isEqualTo(LONGEST);
    }

    private static Duration after(int attempts) {
        return new DueTimer(new UUID(0, 0), "kind", "subject", Instant.EPOCH, attempts).nextWait(FIRST, LONGEST);
    }
}
