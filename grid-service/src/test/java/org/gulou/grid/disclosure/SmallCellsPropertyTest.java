package org.gulou.grid.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmallCellsPropertyTest {

    @Property(tries = 300)
    void noHiddenCountOfATableCanBeComputed(@ForAll("tables") List<List<Long>> rows) {
        // When
        SmallCells shown = SmallCells.of(rows);
        // Then
        assertNothingIsTold(rows, shown);
    }

    @Property(tries = 300)
    void noHiddenCountOfAListCanBeComputed(@ForAll("lists") List<Long> counts) {
        // When
        SmallCells shown = SmallCells.ofCounts(counts);
        // Then
        assertNothingIsTold(counts.stream().map(List::of).toList(), shown);
    }

    @Property
    void whatIsShownIsTrueAndNotSmallUnlessAllAreNought(@ForAll("wide") List<List<Long>> rows) {
        // When
        SmallCells shown = SmallCells.of(rows);
        // Then
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                int c = column;
                long sum = rows.stream().mapToLong(counts -> counts.get(c)).sum();
                Long cell = shown.cell(row, column);
                if (cell != null) {
                    assertThat(cell).isEqualTo(rows.get(row).get(column));
                    assertThat(cell >= SmallCells.SMALLEST_SHOWN || sum == 0 || rows.size() == 1)
                            .isTrue();
                }
            }
        }
    }

    private static void assertNothingIsTold(List<List<Long>> rows, SmallCells shown) {
        new Eavesdropper(rows, shown)
                .guess()
                .forEach((cell, values) -> assertThat(values)
                        .as("values of hidden cell %s of %s", cell, rows)
                        .hasSizeGreaterThan(1));
    }

    @Provide
    Arbitrary<List<List<Long>>> tables() {
        return Arbitraries.longs()
                .between(0, 9)
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Long>> lists() {
        return Arbitraries.longs().between(0, 12).list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<List<Long>>> wide() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(width -> Arbitraries.longs()
                        .between(0, 40)
                        .list()
                        .ofSize(width)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(12));
    }
}
