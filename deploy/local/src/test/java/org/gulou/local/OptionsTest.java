package org.gulou.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path HOME = Path.of("/checkout");

    @Test
    void withoutOptionsNothingIsWipedAndTheSeedsAreLoaded() {
        Options options = Options.up(List.of());

        assertThat(options.fresh()).isFalse();
        assertThat(options.seed()).isTrue();
        assertThat(options.portOffset()).isZero();
        assertThat(options.dataUnder(HOME)).isEqualTo(Path.of("/checkout/deploy/local/.data"));
    }

    @Test
    void eachOffsetHasDataOfItsOwn() {
        Options options = Options.up(List.of("--port-offset", "300", "--no-seed", "--fresh"));

        assertThat(options.fresh()).isTrue();
        assertThat(options.seed()).isFalse();
        assertThat(options.dataUnder(HOME)).isEqualTo(Path.of("/checkout/deploy/local/.data-300"));
    }

    @Test
    void dataMayLieElsewhere() {
        Options options = Options.down(List.of("--data", "/srv/gulou", "--port-offset", "300"));

        assertThat(options.dataUnder(HOME)).isEqualTo(Path.of("/srv/gulou"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "46443", "12a", "", "123456"})
    void anOffsetThatLeavesThePortsIsRefused(String offset) {
        assertThatThrownBy(() -> Options.up(List.of("--port-offset", offset)))
                .isInstanceOf(UsageFault.class)
                .hasMessageContaining("from 0 to 46442");
    }

    @ParameterizedTest
    @CsvSource({"--port-offset, needs a value", "--data, needs a value", "--frsh, Unknown option: --frsh"})
    void whatCannotBeUnderstoodIsNamed(String argument, String message) {
        assertThatThrownBy(() -> Options.up(List.of(argument)))
                .isInstanceOf(UsageFault.class)
                .hasMessageContaining(message);
    }

    @Test
    void downKnowsNothingOfWiping() {
        assertThatThrownBy(() -> Options.down(List.of("--fresh"))).hasMessage("Unknown option: --fresh");
    }
}
