package org.gulou.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void eachNameIsFilledAndNothingElse() {
        assertThat(Placeholders.filled("{a} of {b}: {a}, {1}, {}", Map.of("a", "x", "b", "y")::get))
                .isEqualTo("x of y: x, {1}, {}");
    }

    @Test
    void aValueIsNeverReadAsATemplate() {
        assertThat(Placeholders.filled("{a}", name -> "{a} $1 \\")).isEqualTo("{a} $1 \\");
    }

    @Test
    void theNamesOfATextAreTold() {
        assertThat(Placeholders.in("{number}: {siteName} {number}")).containsExactly("number", "siteName");
    }
}
