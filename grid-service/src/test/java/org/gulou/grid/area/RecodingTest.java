package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.junit.jupiter.api.Test;

class RecodingTest {

    private static final AreaCode EAST = new AreaCode("450226100201");
    private static final AreaCode WEST = new AreaCode("450226100202");
    private static final AreaCode NEW = new AreaCode("450226100203");

    @Test
    void aPartKeepsItsNumberWhereThatIsFree() {
        // When
        Recoding recoding =
                merged(List.of(EAST, WEST), EAST, List.of(EAST.grid(1), WEST.grid(2)), Set.of(EAST.grid(1)));
        // Then
        assertThat(recoding.parts()).isEqualTo(Map.of(WEST.grid(2), EAST.grid(2)));
        assertThat(recoding.heirs()).isEqualTo(Map.of(WEST, EAST));
    }

    @Test
    void aTakenNumberGivesWayToTheNextFreeOneOfItsKind() {
        // Given
        Set<AreaCode> taken = Set.of(EAST.grid(1), EAST.grid(2), EAST.grid(901));
        // When
        Recoding recoding = merged(List.of(EAST, WEST), EAST, List.of(WEST.grid(1), WEST.grid(901)), taken);
        // Then
        assertThat(recoding.parts()).isEqualTo(Map.of(WEST.grid(1), EAST.grid(3), WEST.grid(901), EAST.grid(902)));
    }

    @Test
    void aNumberAPartCanKeepIsNotGivenToAnotherOne() {
        // When
        Recoding recoding =
                merged(List.of(EAST, WEST), EAST, List.of(WEST.grid(1), WEST.grid(2)), Set.of(EAST.grid(1)));
        // Then
        assertThat(recoding.parts()).isEqualTo(Map.of(WEST.grid(1), EAST.grid(3), WEST.grid(2), EAST.grid(2)));
    }

    @Test
    void nothingBelowTheCountyGoesToAnotherOne() {
        // Given
        AreaCode elsewhere = new AreaCode("450227100201");
        // When, then
        assertThatProblem(() -> merged(List.of(EAST, elsewhere), elsewhere, List.of(EAST.grid(1)), Set.of()))
                .hasCode(AreaRegisterError.OTHER_COUNTY);
    }

    @Test
    void partsOfTwoPlacesGetTwoNumbersInAThird() {
        // When
        Recoding recoding = merged(List.of(EAST, WEST), NEW, List.of(EAST.grid(1), WEST.grid(1)), Set.of());
        // Then
        assertThat(recoding.parts()).isEqualTo(Map.of(EAST.grid(1), NEW.grid(1), WEST.grid(1), NEW.grid(2)));
    }

    @Test
    void whatLiesBelowAPartGoesWithIt() {
        // Given
        AreaCode near = new AreaCode("450226100");
        AreaCode far = new AreaCode("450226200");
        AreaCode village = new AreaCode("450226200201");
        // When
        Recoding recoding = merged(List.of(near, far), near, List.of(village, village.grid(7)), Set.of(EAST));
        // Then
        assertThat(recoding.parts()).isEqualTo(Map.of(village, WEST, village.grid(7), WEST.grid(7)));
    }

    @Test
    void aSplitPlaceGivesItsPartsToWhereItSays() {
        // Given
        ChangeTerms terms = new ChangeTerms(
                AreaChangeKind.SPLIT, List.of(EAST), List.of(EAST, NEW), Map.of(EAST.grid(2), NEW, EAST.grid(3), EAST));
        // When
        Division division = Division.of(terms, List.of(EAST.grid(1), EAST.grid(2), EAST.grid(3)));
        // Then
        assertThat(division.homes()).isEqualTo(Map.of(EAST.grid(2), NEW));
        assertThat(division.leftOver()).isEmpty();
    }

    @Test
    void partsNobodyNamesAreLeftOverWhenTheirPlaceEnds() {
        // Given
        ChangeTerms terms =
                new ChangeTerms(AreaChangeKind.SPLIT, List.of(EAST), List.of(WEST, NEW), Map.of(EAST.grid(2), NEW));
        // When
        Division division = Division.of(terms, List.of(EAST.grid(1), EAST.grid(2)));
        // Then
        assertThat(division.leftOver()).containsExactly(EAST.grid(1));
        assertThatProblem(division::requireWhole).hasCode(AreaRegisterError.AREA_HAS_PARTS);
    }

    @Test
    void aPlaceWithoutAFreeNumberTakesNoMoreParts() {
        // Given
        Set<AreaCode> taken = Stream.concat(
                        IntStream.rangeClosed(901, 999).mapToObj(EAST::grid), Stream.of(EAST.grid(1)))
                .collect(Collectors.toSet());
        // When, then
        assertThatProblem(() -> merged(List.of(EAST, WEST), EAST, List.of(WEST.grid(950)), taken))
                .hasCode(AreaRegisterError.NO_FREE_PART_NUMBER);
    }

    private static Recoding merged(List<AreaCode> from, AreaCode to, List<AreaCode> living, Set<AreaCode> taken) {
        ChangeTerms terms = new ChangeTerms(AreaChangeKind.MERGE, from, List.of(to), Map.of());
        return Recoding.of(terms, Division.of(terms, living), living, taken);
    }
}
