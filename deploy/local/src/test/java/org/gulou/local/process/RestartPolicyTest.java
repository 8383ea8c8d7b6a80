package org.gulou.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void pausesGrowAndTheFifthDeathIsTheLast() {
        assertThat(policy.afterDeath(NOON)).contains(Duration.ofMillis(250));
        assertThat(policy.afterDeath(NOON.plusSeconds(1))).contains(Duration.ofMillis(500));
        assertThat(policy.afterDeath(NOON.plusSeconds(2))).contains(Duration.ofSeconds(1));
        assertThat(policy.afterDeath(NOON.plusSeconds(3))).contains(Duration.ofSeconds(2));
        assertThat(policy.afterDeath(NOON.plusSeconds(4))).isEmpty();
    }

    @Test
    void whoDiesSeldomIsAlwaysStartedAgainAtOnce() {
        for (int death = 0; death < 50; death++) {
            Instant at = NOON.plus(RestartPolicy.WITHIN.plusSeconds(1).multipliedBy(death));
            assertThat(policy.afterDeath(at)).contains(Duration.ofMillis(250));
        }
    }
}
