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
    @CsvSource({
        "--port-offset, needs a value",
        "--data, needs a value",
        "--people, needs a value",
        "--frsh, Unknown option: --frsh"
    })
    void whatCannotBeUnderstoodIsNamed(String argument, String message) {
        assertThatThrownBy(() -> Options.up(List.of(argument)))
                .isInstanceOf(UsageFault.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"100, 8180", "1, 8081", "1000, 9080", "900, 9080", "1100, 9180"})
    void anOffsetIntoThePortsOfTheUnshiftedStackIsRefusedInOneLine(String offset, String port) {
        assertThatThrownBy(() -> Options.up(List.of("--port-offset", offset)))
                .isInstanceOf(UsageFault.class)
                .hasMessageContaining("would take port " + port)
                .hasMessageContaining("; take ")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200", "300", "400", "600", "800", "1200"})
    void anOffsetBesideTheUnshiftedStackIsTaken(String offset) {
        assertThat(Options.up(List.of("--port-offset", offset)).portOffset()).isEqualTo(Integer.parseInt(offset));
    }

    @Test
    void peopleAreLoadedWhenAskedFor() {
        assertThat(Options.up(List.of()).people()).isZero();
        assertThat(Options.up(List.of("--people", "400000")).people()).isEqualTo(400_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "", "5000001", "99999999999", "4e5"})
    void aNumberOfPeopleThatIsNoneIsRefusedInOneLine(String people) {
        assertThatThrownBy(() -> Options.up(List.of("--people", people)))
                .isInstanceOf(UsageFault.class)
                .hasMessage("--people takes a whole number from 1 to 5000000, not " + people);
    }

    @Test
    void peopleNeedTheSeeds() {
        assertThatThrownBy(() -> Options.up(List.of("--people", "10", "--no-seed")))
                .isInstanceOf(UsageFault.class)
                .hasMessageContaining("leave out --no-seed");
    }

    @Test
    void downKnowsNothingOfWiping() {
        assertThatThrownBy(() -> Options.down(List.of("--fresh"))).hasMessage("Unknown option: --fresh");
    }
}
