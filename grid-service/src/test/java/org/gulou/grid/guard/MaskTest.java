package org.gulou.grid.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({"吴测试, 吴*", "吴, 吴*", "欧阳测试, 欧*", "𠮷测试, 𠮷*"})
    void aNameShowsItsFirstCharacter(String name, String masked) {
        // Given, When
        String shown = Mask.name(name);
        // Then
        assertThat(shown).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "45022619120229013X, 450226********013X",
        "E12345678, *******78",
        "H1234567890, *********90",
        "A1, *1",
        "7, *"
    })
    void aDocumentShowsItsDivisionAndItsEnd(String number, String masked) {
        // Given, When
        String shown = Mask.document(number);
        // Then
        assertThat(shown).isEqualTo(masked);
    }

    @Test
    void aPhoneShowsItsNetAndItsEnd() {
        // Given, When
        String shown = Mask.phone("13900000001");
        // Then
        assertThat(shown).isEqualTo("139****0001");
    }

    @ParameterizedTest
    @CsvSource({"古宜镇兴宜街12号3单元, 古宜镇兴宜街***", "程阳屯, 程***", "7号, ***"})
    void anAddressLosesItsLastPart(String address, String masked) {
        // Given, When
        String shown = Mask.address(address);
        // Then
        assertThat(shown).isEqualTo(masked);
    }

    @Test
    void nothingStaysNothing() {
        // Given, When, Then
        assertThat(Mask.name(null)).isNull();
        assertThat(Mask.document(null)).isNull();
        assertThat(Mask.phone(null)).isNull();
        assertThat(Mask.address(null)).isNull();
    }
}
