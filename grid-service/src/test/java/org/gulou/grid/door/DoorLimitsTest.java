package org.gulou.grid.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DoorLimitsTest {

    @Test
    void oneAddressComesSoOftenAndIsToldHowLongToWait() {
        // Given
        DoorLimits limits = new DoorLimits(new Limits(3, 100));
        for (int i = 0; i < 3; i++) {
            assertThat(limits.take("a")).isEmpty();
        }
        // When
        OptionalLong wait = limits.take("a");
        // Then: a third of an hour brings the next
        assertThat(wait).isPresent();
        assertThat(wait.getAsLong()).isBetween(1_190L, 1_200L);
        assertThat(limits.take("b")).isEmpty();
    }

    @Test
    void allTogetherComeSoOften() {
        // Given
        DoorLimits limits = new DoorLimits(new Limits(3, 5));
        for (int i = 0; i < 5; i++) {
            assertThat(limits.take("address " + i)).isEmpty();
        }
        // When, then
        assertThat(limits.take("another")).isPresent();
    }

    @Test
    void whoIsRefusedAloneTakesNothingFromTheOthers() {
        // Given
        DoorLimits limits = new DoorLimits(new Limits(1, 3));
        for (int i = 0; i < 50; i++) {
            limits.take("flood");
        }
        // When, then
        assertThat(limits.take("a")).isEmpty();
        assertThat(limits.take("b")).isEmpty();
        assertThat(limits.take("c")).isPresent();
    }
}
