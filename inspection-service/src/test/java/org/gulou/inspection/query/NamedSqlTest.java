package org.gulou.inspection.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void namesBecomeMarksInTheOrderTheyStand() {
        // When
        NamedSql sql = NamedSql.of("a = :b AND c = :d AND e = :b", Map.of("b", 1, "d", 2));
        // Then
        assertThat(sql.sql()).isEqualTo("a = ? AND c = ? AND e = ?");
        assertThat(sql.values()).isEqualTo(List.of(1, 2, 1));
    }

    @Test
    void aCollectionBecomesAsManyMarksAsItHas() {
        assertThat(NamedSql.of("a IN (:b)", Map.of("b", List.of(1, 2, 3))))
                .isEqualTo(new NamedSql("a IN (?, ?, ?)", List.of(1, 2, 3)));
        assertThat(NamedSql.of("a IN (:b)", Map.of("b", List.of())).sql()).isEqualTo("a IN (NULL)");
    }

    @Test
    void castsAndTextsAreLeftAlone() {
        assertThat(NamedSql.of("a::text = 'FIX:' || b", Map.of()).sql()).isEqualTo("a::text = 'FIX:' || b");
    }

    @Test
    void aNameWithoutAValueIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> NamedSql.of("a = :b", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
