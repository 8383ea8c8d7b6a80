package org.gulou.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @Test
    void daysAndMomentsAreReadAsTheyAreWritten() {
        assertThat(TimeText.day("2026-11-23")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(TimeText.moment("2026-11-23T08:00:00+08:00")).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void aPlusSignThatBecameASpaceIsStillOne() {
        assertThat(TimeText.moment("2026-11-23T08:00:00 08:00")).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0000-12-31", "+10000-01-01", "yesterday"})
    void aDayNobodyCanReckonWithIsNone(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimeText.day(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31T23:59:59-18:00", "-999999999-01-01T00:00:00+18:00", "2026-11-23T08:00:00"})
    void aMomentNobodyCanReckonWithIsNone(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimeText.moment(text));
    }
}
