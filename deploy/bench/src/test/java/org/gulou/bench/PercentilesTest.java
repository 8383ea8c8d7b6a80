package org.gulou.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void aPercentileIsAValueThatWasMeasured() {
        // Given
        Percentiles hundred =
                new Percentiles(IntStream.rangeClosed(1, 100).asDoubleStream().toArray());
        // When
        double median = hundred.at(0.5);
        double nearlyAll = hundred.at(0.99);
        // Then
        assertThat(median).isEqualTo(50);
        assertThat(nearlyAll).isEqualTo(99);
    }

    @Test
    void theOnlyValueIsEveryPercentile() {
        // Given
        Percentiles one = new Percentiles(new double[] {7});
        // When
        double found = one.at(0.01);
        // Then
        assertThat(found).isEqualTo(7);
    }
}
