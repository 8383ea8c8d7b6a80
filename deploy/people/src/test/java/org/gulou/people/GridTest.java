package org.gulou.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {

    @ParameterizedTest
    @CsvSource({"1, 一", "10, 十", "11, 十一", "20, 二十", "45, 四十五", "100, 一百", "108, 一百零八", "110, 一百一十", "899, 八百九十九"})
    void aGridIsNumberedInChinese(int number, String numeral) {
        assertThat(Grid.numeral(number)).isEqualTo(numeral);
    }
}
