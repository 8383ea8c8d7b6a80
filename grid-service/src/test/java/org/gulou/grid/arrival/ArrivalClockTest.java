package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.riskarea.RiskLevel;
import org.gulou.grid.riskarea.RiskMatch;
import org.gulou.grid.riskarea.Stay;
import org.junit.jupiter.api.Test;

class ArrivalClockTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final AreaCode VILLAGE = new AreaCode("450226100003");
    private static final Stay NEAR = new Stay(new AreaCode("4501"), null, TODAY, null);
    private static final Stay FAR = new Stay(new AreaCode("4403"), null, TODAY, null);
    private static final Stay NAMED = new Stay(null, "云南省瑞丽市", TODAY, null);

    private final ArrivalClock clock =
            new ArrivalClock(new Hours(24, 48), new BusinessClock(Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"))));

    @Test
    void whoComesFromWithinTheProvinceIsSettledInADay() {
        assertThat(due(TODAY, List.of(NEAR), List.of())).isEqualTo(NOON.plus(Duration.ofHours(24)));
    }

    @Test
    void whoComesFromAnotherProvinceInTwo() {
        assertThat(due(TODAY, List.of(NEAR, FAR), List.of())).isEqualTo(NOON.plus(Duration.ofHours(48)));
        assertThat(due(TODAY, List.of(NAMED), List.of())).isEqualTo(NOON.plus(Duration.ofHours(48)));
    }

    @Test
    void aRiskAreaMakesItUrgentALowRiskDoesNot() {
        assertThat(due(TODAY, List.of(FAR), List.of(risk(RiskLevel.MEDIUM))))
                .isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(due(TODAY, List.of(FAR), List.of(risk(RiskLevel.LOW)))).isEqualTo(NOON.plus(Duration.ofHours(48)));
    }

    @Test
    void whoIsStillToComeIsSettledAfterTheyHaveCome() {
        assertThat(due(TODAY.plusDays(3), List.of(), List.of())).isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
    }

    @Test
    void whoCameEarlierIsCountedFromTheReceipt() {
        assertThat(due(TODAY.minusDays(9), List.of(), List.of())).isEqualTo(NOON.plus(Duration.ofHours(24)));
    }

    private Instant due(LocalDate arrivedOn, List<Stay> travel, List<RiskMatch> risks) {
        return clock.dueAt(VILLAGE, arrivedOn, travel, risks);
    }

    private static RiskMatch risk(RiskLevel level) {
        return new RiskMatch(UUID.randomUUID(), level, 0, true);
    }

    private record Hours(int near, int far) implements ArrivalConfig {

        @Override
        public Duration settleWithin() {
            return Duration.ofHours(near);
        }

        @Override
        public Duration settleFromOutsideWithin() {
            return Duration.ofHours(far);
        }

        @Override
        public int reviewedDays() {
            return 21;
        }
    }
}
