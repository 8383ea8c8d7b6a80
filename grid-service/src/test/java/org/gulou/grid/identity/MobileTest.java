package org.gulou.grid.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

    @ParameterizedTest
    @CsvSource({
        "13900000001, 13900000001",
        "+8619800000002, 19800000002",
        "86 139 0000 0001, 13900000001",
        "139-0000-0001, 13900000001"
    })
    void aNumberIsKeptAsItsElevenDigits(String written, String digits) {
        // Given, When
        Optional<Mobile> read = Mobile.parse(written);
        // Then
        assertThat(read).map(Mobile::digits).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "1390000000", "139000000012", "", "电话"})
    void whatIsNoMobileNumberIsNone(String written) {
        // Given, When
        Optional<Mobile> read = Mobile.parse(written);
        // Then
        assertThat(read).isEmpty();
    }
}
