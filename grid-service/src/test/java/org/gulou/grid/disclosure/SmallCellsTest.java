package org.gulou.grid.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void aSmallCountIsHiddenAndTheSmallestOtherWithIt() {
        // Given
        List<Long> counts = List.of(3L, 90L, 20L, 40L);
        // When
        SmallCells shown = SmallCells.ofCounts(counts);
        // Then
        assertThat(cells(shown, counts.size())).containsExactly(null, 90L, null, 40L);
        assertThat(shown.showsSums()).isTrue();
    }

    @Test
    void largeCountsAreShown() {
        // Given
        List<Long> counts = List.of(5L, 6L);
        // When
        SmallCells shown = SmallCells.ofCounts(counts);
        // Then
        assertThat(cells(shown, counts.size())).containsExactly(5L, 6L);
    }

    @Test
    void anOutcomeThatIsHiddenIsNotTheDifferenceOfTheOthersToTheirTotal() {
        // Given
        List<List<Long>> rows = List.of(List.of(2L, 50L, 30L), List.of(60L, 70L, 80L));
        // When
        SmallCells shown = SmallCells.of(rows);
        // Then
        assertThat(shown.cell(0, 0)).isNull();
        assertThat(shown.cell(0, 2)).isNull();
        assertThat(shown.cell(0, 1)).isEqualTo(50L);
        assertThat(shown.total(0)).isEqualTo(82L);
    }

    @Test
    void noughtsAreShownWhereTheirSumTellsThem() {
        // Given
        List<List<Long>> rows = List.of(List.of(0L, 50L), List.of(0L, 70L));
        // When
        SmallCells shown = SmallCells.of(rows);
        // Then
        assertThat(cells(shown, rows.size())).containsExactly(0L, 0L);
        assertThat(shown.cell(0, 1)).isEqualTo(50L);
    }

    @Test
    void aLoneRowWithASmallCountShowsNothing() {
        // Given
        List<List<Long>> rows = List.of(List.of(3L, 50L));
        // When
        SmallCells shown = SmallCells.of(rows);
        // Then
        assertThat(shown.cell(0, 1)).isNull();
        assertThat(shown.total(0)).isNull();
        assertThat(shown.showsSums()).isFalse();
    }

    @Test
    void noRowsHideNothing() {
        // Given, When
        SmallCells shown = SmallCells.of(List.of());
        // Then
        assertThat(shown.showsSums()).isTrue();
    }

    private static List<Long> cells(SmallCells shown, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> shown.cell(row, 0))
                .collect(java.util.stream.Collectors.toList());
    }
}
