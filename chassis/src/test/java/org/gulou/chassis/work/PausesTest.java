package org.gulou.chassis.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PausesTest {

    @Test
    void pausesDoubleUpToTheLongestAndBeginAnewAfterASuccess() {
        Pauses pauses = new Pauses(Duration.ofMillis(100), Duration.ofMillis(500));
        assertThat(Stream.generate(pauses::next).limit(5).map(Duration::toMillis))
                .containsExactly(100L, 200L, 400L, 500L, 500L);
        pauses.reset();
        assertThat(pauses.next()).isEqualTo(Duration.ofMillis(100));
    }
}
