package org.gulou.grid.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gulou.grid.disclosure.SmallCells;

/** What of the areas of one parent may be shown, row by row: which measures, and whether the number of residents. */
final class Shown {

    private final List<Set<Measure>> measures = new ArrayList<>();
    private final List<Boolean> residents = new ArrayList<>();

    private Shown() {}

    /** Everything. */
    static Shown all(List<QualityCounts> rows) {
        Shown shown = new Shown();
        rows.forEach(row -> {
            shown.measures.add(EnumSet.allOf(Measure.class));
            shown.residents.add(true);
        });
        return shown;
    }

    /**
     * What does not tell of a few: each measure beside those it leaves out, which sum up to the residents. The sums over the rows are
     * those of the area above.
     */
    static Shown withoutSmallCells(List<QualityCounts> rows) {
        Map<Measure, SmallCells> cells = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            cells.put(
                    measure,
                    SmallCells.of(rows.stream()
                            .map(row -> List.of(measure.of(row), row.residents() - measure.of(row)))
                            .toList()));
        }
        Shown shown = new Shown();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            Set<Measure> visible = EnumSet.noneOf(Measure.class);
            cells.forEach((measure, table) -> {
                if (table.cell(row, 0) != null) {
                    visible.add(measure);
                }
            });
            shown.measures.add(visible);
            shown.residents.add(cells.values().stream().allMatch(table -> table.total(row) != null));
        }
        return shown;
    }

    /** Hides as well what is hidden of the area above in that row of its own board: the parts would tell it. */
    void within(Shown above, int row) {
        measures.forEach(visible -> visible.retainAll(above.measures.get(row)));
        if (!above.residents.get(row)) {
            residents.replaceAll(visible -> false);
        }
    }

    QualityView view(List<QualityCounts> rows, int row) {
        QualityCounts counts = rows.get(row);
        return QualityView.of(
                counts,
                residents.get(row) ? counts.residents() : null,
                count(counts, row, Measure.COMPLETE),
                count(counts, row, Measure.VALID),
                count(counts, row, Measure.VERIFIED));
    }

    private Long count(QualityCounts counts, int row, Measure measure) {
        return measures.get(row).contains(measure) ? measure.of(counts) : null;
    }
}
