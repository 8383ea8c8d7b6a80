package org.gulou.inspection.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountRuleTest {

    @ParameterizedTest
    @CsvSource({
        "count > 0, 0, false",
        "count > 0, 1, true",
        "count >= 5, 5, true",
        "count<3, 2, true",
        "count <= 3, 4, false",
        "count = 0, 0, true"
    })
    void aRuleHoldsOrNot(String rule, long count, boolean holds) {
        assertThat(CountRule.tryParse(rule).orElseThrow().holds(count)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "count > x", "count => 1", "total > 1", "count > -1", "count > 0; DROP"})
    void whatIsNoRuleIsNone(String text) {
        assertThat(CountRule.tryParse(text)).isEmpty();
    }
}
