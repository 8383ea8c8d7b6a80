package org.gulou.grid.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.gulou.chassis.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** Rounds follow on one another, and none is over before it begins. */
class RoundCalendarTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant ENDS = day(30);
    private static final Frequency DAILY = new Frequency(1, null, null, null);
    private static final Frequency EVERY_THIRD_DAY = new Frequency(3, null, null, null);

    private final RoundCalendar calendar = new RoundCalendar(new BusinessClock(Clock.fixed(Instant.EPOCH, ZONE)));

    @Test
    void aRoundBeginsWhereTheOneBeforeEnds() {
        assertThat(calendar.next(campaign(DAILY), day(20), day(20).plusSeconds(1)))
                .contains(day(20));
    }

    @Test
    void roundsThatWouldBeOverWhenTheyBeginAreNone() {
        // When, then
        assertThat(calendar.next(campaign(DAILY), day(20), noon(23))).contains(day(23));
        assertThat(calendar.next(campaign(DAILY), day(20), day(23))).contains(day(23));
        assertThat(calendar.next(campaign(EVERY_THIRD_DAY), day(20), noon(24))).contains(day(23));
    }

    @Test
    void noRoundFollowsOnceTheCampaignIsOver() {
        // When, then
        assertThat(calendar.next(campaign(DAILY), day(28), ENDS)).isEmpty();
        assertThat(calendar.next(campaign(DAILY), ENDS, noon(20))).isEmpty();
        assertThat(calendar.next(campaign(null), day(20), noon(20))).isEmpty();
    }

    @Test
    void theFirstFrequencyThereIsEndsTheRunningRoundAsIfItHadBegunNow() {
        // Given
        CampaignData once = campaign(null);
        CampaignData repeated = campaign(EVERY_THIRD_DAY);
        // When, then
        assertThat(calendar.due(once, repeated, day(10), noon(20))).isEqualTo(day(23));
        assertThat(calendar.due(once, repeated, day(25), noon(20))).isEqualTo(day(28));
        assertThat(calendar.due(once, repeated, day(10), noon(29))).isEqualTo(ENDS);
    }

    @Test
    void anotherFrequencyLeavesTheRunningRoundToTheOneItBeganWith() {
        assertThat(calendar.due(campaign(EVERY_THIRD_DAY), campaign(DAILY), day(20), noon(20)))
                .isEqualTo(day(23));
    }

    private static CampaignData campaign(Frequency frequency) {
        return new CampaignData(
                CampaignKind.TESTING,
                null,
                "核酸检测",
                "450226",
                null,
                frequency,
                List.of(),
                LocalDate.of(2026, 11, 10),
                ENDS);
    }

    private static Instant day(int dayOfMonth) {
        return at(dayOfMonth, LocalTime.MIDNIGHT);
    }

    private static Instant noon(int dayOfMonth) {
        return at(dayOfMonth, LocalTime.NOON);
    }

    private static Instant at(int dayOfMonth, LocalTime time) {
        return LocalDate.of(2026, 11, dayOfMonth).atTime(time).atZone(ZONE).toInstant();
    }
}
