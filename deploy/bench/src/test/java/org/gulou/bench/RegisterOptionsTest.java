package org.gulou.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterOptionsTest {

    @Test
    void theUsualCountyHasFourHundredThousandPeople() {
        assertThat(RegisterOptions.of(List.of())).isEqualTo(new RegisterOptions(400_000, false, false));
    }

    @Test
    void lessAndMoreCanBeAskedFor() {
        assertThat(RegisterOptions.of(List.of("--people", "20000", "--million", "--tenfold")))
                .isEqualTo(new RegisterOptions(20_000, true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--peple 3", "--people", "--people 0", "--people many"})
    void whatIsNotUnderstoodIsNamed(String line) {
        assertThatThrownBy(() -> RegisterOptions.of(List.of(line.split(" ", -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--pe");
    }
}
