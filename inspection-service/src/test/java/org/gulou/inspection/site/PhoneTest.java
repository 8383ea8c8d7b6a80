package org.gulou.inspection.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "13900000001, 139****0001",
        "17012345678, 170****5678",
        "+8619800000002, 198****0002",
        "8613900000001, 139****0001",
        "0772-8612345, 077****2345"
    })
    void aGoodNumberIsMaskedInTheMiddle(String phone, String masked) {
        assertThat(Phone.isValid(phone)).isTrue();
        assertThat(Phone.masked(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "1390000000", "139000000012", "", "13900000001 "})
    void whatIsNoNumberIsRefused(String phone) {
        assertThat(Phone.isValid(phone)).isFalse();
    }
}
