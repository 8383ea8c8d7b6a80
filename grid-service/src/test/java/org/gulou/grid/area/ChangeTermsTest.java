package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.junit.jupiter.api.Test;

class ChangeTermsTest {

    private static final AreaCode COUNTY = new AreaCode("450226");
    private static final AreaCode TOWNSHIP = new AreaCode("450226100");
    private static final AreaCode VILLAGE = new AreaCode("450226100201");
    private static final AreaCode EAST = new AreaCode("450226100204");
    private static final AreaCode WEST = new AreaCode("450226100205");

    @Test
    void ofAPlaceThatIsRetiredThePlaceAboveIsLeft() {
        assertThat(dissolved(AreaChangeKind.RETIRE, List.of(VILLAGE), List.of()))
                .isEqualTo(Map.of(VILLAGE, TOWNSHIP));
    }

    @Test
    void ofPlacesRetiredWithTheOneAboveTheNearestThatStaysIsLeft() {
        assertThat(dissolved(AreaChangeKind.RETIRE, List.of(VILLAGE, VILLAGE.grid(1)), List.of()))
                .isEqualTo(Map.of(VILLAGE, TOWNSHIP, VILLAGE.grid(1), TOWNSHIP));
    }

    @Test
    void ofAVillageThatIsSplitWhatEnclosesTheNewOnesIsLeft() {
        // Given
        AreaCode elsewhere = new AreaCode("450226101204");
        // When, then
        assertThat(dissolved(AreaChangeKind.SPLIT, List.of(VILLAGE), List.of(EAST, WEST)))
                .isEqualTo(Map.of(VILLAGE, TOWNSHIP));
        assertThat(dissolved(AreaChangeKind.SPLIT, List.of(VILLAGE), List.of(EAST, elsewhere)))
                .isEqualTo(Map.of(VILLAGE, COUNTY));
    }

    @Test
    void whatHasAnHeirOrStaysIsNotDissolved() {
        assertThat(dissolved(AreaChangeKind.MERGE, List.of(EAST, WEST), List.of(EAST)))
                .isEmpty();
        assertThat(dissolved(AreaChangeKind.SPLIT, List.of(VILLAGE), List.of(VILLAGE, EAST)))
                .isEmpty();
        assertThat(dissolved(AreaChangeKind.SPLIT, List.of(VILLAGE.grid(1)), List.of(VILLAGE.grid(2), VILLAGE.grid(3))))
                .isEmpty();
    }

    @Test
    void nothingIsLeftOutsideTheCounty() {
        assertThat(dissolved(AreaChangeKind.RETIRE, List.of(COUNTY), List.of())).isEmpty();
        assertThat(dissolved(AreaChangeKind.SPLIT, List.of(VILLAGE), List.of(EAST, new AreaCode("450227101204"))))
                .isEmpty();
    }

    private static Map<AreaCode, AreaCode> dissolved(AreaChangeKind kind, List<AreaCode> from, List<AreaCode> to) {
        return new ChangeTerms(kind, from, to, Map.of()).dissolved();
    }
}
