package org.gulou.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.gulou.notification.rule.EventCatalogue.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Map<String, FieldType> FIELDS =
            Map.of("criticalFindings", FieldType.NUMBER, "result", FieldType.TEXT, "approved", FieldType.BOOLEAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "criticalFindings > 0 ; true",
                "criticalFindings > 2 ; false",
                "result == \"FAIL\" ; true",
                "result == \"FAIL\" && criticalFindings == 1 ; true",
                "result == \"PASS\" || approved ; true",
                "!approved ; false"
            })
    void anExpressionIsMetByTheFieldsOfTheEvent(String text, boolean expected) throws Condition.Unanswerable {
        // When
        boolean met = new Condition(text)
                .isMet(Map.of("criticalFindings", BigDecimal.ONE, "result", "FAIL", "approved", true));
        // Then
        assertThat(met).isEqualTo(expected);
    }

    @Test
    void noConditionIsAlwaysMet() throws Condition.Unanswerable {
        assertThat(new Condition(null).isMet(Map.of())).isTrue();
        assertThat(new Condition(" ").isOver(FIELDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criticalFindings >",
                "unknown > 0",
                "2 ^ 1000000 > criticalFindings",
                "FACT(9) > 0",
                "(",
                "1 > 0)"
            })
    void whatIsNoExpressionOverTheFieldsIsRefused(String text) {
        assertThat(new Condition(text).isOver(FIELDS)).isFalse();
    }

    @Test
    void whatGivesNeitherYesNorNoSaysSo() {
        // Given
        Condition condition = new Condition("criticalFindings + 1");
        // When, then
        assertThatThrownBy(() -> condition.isMet(Map.of("criticalFindings", BigDecimal.ONE)))
                .isInstanceOf(Condition.Unanswerable.class);
    }

    @Test
    void aMissingFieldIsNotAZero() throws Condition.Unanswerable {
        // Given
        Map<String, Object> values = new HashMap<>();
        values.put("criticalFindings", null);
        // When, then
        assertThat(new Condition("criticalFindings == 0").isMet(values)).isFalse();
    }
}
