package org.gulou.people;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScatterTest {

    @Property
    void nobodyHasTheNumberOfAnother(
            @ForAll @IntRange(max = Scatter.SIZE - 1) int one, @ForAll @IntRange(max = Scatter.SIZE - 1) int other) {
        assertThat(Scatter.digits(one).equals(Scatter.digits(other))).isEqualTo(one == other);
        assertThat(Scatter.digits(one)).matches("\\d{8}");
    }
}
