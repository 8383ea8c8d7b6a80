package org.gulou.inspection.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.junit.jupiter.api.Test;

class AreaProfilesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

    private final AreaProfiles profiles = new AreaProfiles(new AreaCode("450226"));

    @Test
    void aProfileIsOnFromItsDay() {
        // When
        profiles.switchTo(Map.of(Profile.COVID, FRIDAY), MONDAY, NOW);
        // Then
        assertThat(profiles.on(Profile.COVID, TUESDAY)).isEmpty();
        assertThat(profiles.on(Profile.COVID, FRIDAY)).isPresent();
        assertThat(profiles.open(Profile.COVID)).isPresent();
    }

    @Test
    void whatIsLeftOutEndsTodayAndStaysTrueOfThePast() {
        // Given
        profiles.switchTo(Map.of(Profile.COVID, MONDAY), MONDAY, NOW);
        // When
        profiles.switchTo(Map.of(), FRIDAY, NOW);
        // Then
        assertThat(profiles.on(Profile.COVID, TUESDAY)).isPresent();
        assertThat(profiles.on(Profile.COVID, FRIDAY)).isEmpty();
    }

    @Test
    void whatIsNamedAgainWithoutADayStaysOnSinceItsDay() {
        // Given
        profiles.switchTo(Map.of(Profile.COVID, MONDAY), MONDAY, NOW);
        Map<Profile, LocalDate> again = new EnumMap<>(Profile.class);
        again.put(Profile.COVID, null);
        // When
        profiles.switchTo(again, FRIDAY, NOW);
        // Then
        assertThat(profiles.on(Profile.COVID, FRIDAY).orElseThrow().from()).isEqualTo(MONDAY);
    }

    @Test
    void whatWasNeverOnLeavesNoTrace() {
        // Given
        profiles.switchTo(Map.of(Profile.FLU, FRIDAY), MONDAY, NOW);
        // When
        profiles.switchTo(Map.of(), MONDAY, NOW);
        // Then
        assertThat(profiles.open(Profile.FLU)).isEmpty();
        assertThat(profiles.on(Profile.FLU, FRIDAY)).isEmpty();
    }
}
