package org.gulou.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalLong;
import org.gulou.gateway.limit.RateLimits.Kind;
import org.gulou.gateway.testing.Configs;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final RateLimits limits = new RateLimits(Configs.with(
            Map.of("rates.per", "60s", "rates.user", "3", "rates.address", "2", "rates.public-reports", "1")));

    @Test
    void eachKindHasItsOwnNumber() {
        assertThat(allowed(Kind.USER, "a")).isEqualTo(3);
        assertThat(allowed(Kind.ADDRESS, "a")).isEqualTo(2);
        assertThat(allowed(Kind.PUBLIC_REPORT, "a")).isEqualTo(1);
    }

    @Test
    void eachIsCountedAlone() {
        assertThat(allowed(Kind.USER, "a")).isEqualTo(3);
        assertThat(allowed(Kind.USER, "b")).isEqualTo(3);
    }

    @Test
    void theWaitIsUntilTheNextOneAndNeverZero() {
        limits.take(Kind.PUBLIC_REPORT, "a");

        OptionalLong wait = limits.take(Kind.PUBLIC_REPORT, "a");

        assertThat(wait.orElseThrow()).isBetween(1L, 60L);
    }

    private int allowed(Kind kind, String who) {
        int allowed = 0;
        while (allowed < 100 && limits.take(kind, who).isEmpty()) {
            allowed++;
        }
        return allowed;
    }
}
