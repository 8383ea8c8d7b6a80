package org.gulou.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void theBusinessDayTurnsAtMidnightInShanghai() {
        assertThat(at("2026-11-24T15:59:59.999999Z").today()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(at("2026-11-24T16:00:00Z").today()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(at("2026-11-24T16:00:00Z").startOf(LocalDate.of(2026, 11, 25)))
                .isEqualTo(Instant.parse("2026-11-24T16:00:00Z"));
    }

    @Test
    void aMomentIsCutToWhatTheDatabaseKeeps() {
        assertThat(at("2026-11-24T00:00:00.123456789Z").instant())
                .isEqualTo(Instant.parse("2026-11-24T00:00:00.123456Z"));
    }

    private static BusinessClock at(String moment) {
        return new BusinessClock(Clock.fixed(Instant.parse(moment), SHANGHAI));
    }
}
