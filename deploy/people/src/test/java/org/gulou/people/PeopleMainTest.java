package org.gulou.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleMainTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "400000", "100000000", "10 --seed 7", "10 --seed -7"})
    void aNumberAndPerhapsASeedAreUnderstood(String line) {
        assertThat(PeopleMain.isUnderstood(List.of(line.split(" ", -1)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-1",
                "ten",
                "100000001",
                "99999999999",
                "10 --seed",
                "10 --seed x",
                "10 7",
                "10 --sed 7"
            })
    void anythingElseIsNot(String line) {
        assertThat(PeopleMain.isUnderstood(List.of(line.split(" ", -1)))).isFalse();
    }
}
