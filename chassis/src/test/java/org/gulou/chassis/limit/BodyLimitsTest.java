package org.gulou.chassis.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLimitsTest {

    private final BodyLimits limits = new BodyLimits(new Sizes());

    @ParameterizedTest
    @CsvSource({
        "/grid/v1/areas, 100",
        "/grid/v1/imports, 300",
        "/inspection/v1/attachments, 200",
        "/grid/v1/tips, 10",
        "/grid/v1/tips/, 10",
        "/grid/v1/tips/1/settle, 100",
        "/grid/v1/nottips, 100",
        "/, 100"
    })
    void aRouteHasItsOwnLimitByItsLastSegment(String path, long limit) {
        assertThat(limits.of(path)).isEqualTo(limit);
    }

    private record Sizes() implements LimitConfig {

        @Override
        public MemorySize body() {
            return bytes(100);
        }

        @Override
        public MemorySize imports() {
            return bytes(300);
        }

        @Override
        public MemorySize attachments() {
            return bytes(200);
        }

        @Override
        public Map<String, MemorySize> routes() {
            return Map.of("tips", bytes(10));
        }

        @Override
        public MemorySize drain() {
            return bytes(1);
        }

        @Override
        public Duration drainFor() {
            return Duration.ofSeconds(1);
        }

        private static MemorySize bytes(long count) {
            return new MemorySize(BigInteger.valueOf(count));
        }
    }
}
