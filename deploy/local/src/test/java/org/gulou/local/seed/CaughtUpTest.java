package org.gulou.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CaughtUpTest {

    private static final Map<String, Long> RECORDED = Map.of("450226", 2L, "450226100", 1L);

    @Test
    void whoHasAppliedTheLastEventOfEachHasCaughtUp() {
        assertThat(CaughtUp.covers(Map.of("450226", 2L, "450226100", 1L), RECORDED))
                .isTrue();
    }

    @Test
    void anEventRecordedMeanwhileButAppliedAlreadyIsFine() {
        assertThat(CaughtUp.covers(Map.of("450226", 3L, "450226100", 1L), RECORDED))
                .isTrue();
    }

    @Test
    void whoMissesAnEventOrAThingHasNot() {
        assertThat(CaughtUp.covers(Map.of("450226", 1L, "450226100", 1L), RECORDED))
                .isFalse();
        assertThat(CaughtUp.covers(Map.of("450226", 2L), RECORDED)).isFalse();
    }
}
