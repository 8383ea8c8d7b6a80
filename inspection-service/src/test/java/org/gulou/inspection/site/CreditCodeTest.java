package org.gulou.inspection.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91450226MA9X00011W", "12450226499000025H", "52450226MJ9000030J", "92450226MAK000046F"})
    void aLegalCodeFits(String code) {
        assertThat(CreditCode.isWellFormed(code)).isTrue();
        assertThat(CreditCode.isChecked(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91450226MA9X00011X", "91450226MA9X00021W", "19450226MA9X00011W"})
    void anotherCharacterOrTwoExchangedFailTheCheckAlone(String code) {
        assertThat(CreditCode.isWellFormed(code)).isTrue();
        assertThat(CreditCode.isChecked(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91450226MA9X0001IW", "91450226MA9X00011", "91450226ma9x00011w", "", "91450226MA9X00011W0"})
    void anotherLengthOrAlphabetIsNoCode(String code) {
        assertThat(CreditCode.isWellFormed(code)).isFalse();
    }
}
