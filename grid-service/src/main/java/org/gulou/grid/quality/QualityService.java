package org.gulou.grid.quality;

import static org.gulou.chassis.security.Roles.CITY_OFFICER;
import static org.gulou.chassis.security.Roles.INTEGRATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.organization.CountedAreas;

/** The board of data quality: the areas directly below the one asked for; a grid, which has none, shows itself. */
@ApplicationScoped
class QualityService {

    private final QualityQueries queries;
    private final CountedAreas counted;
    private final AreaScope scope;
    private final Caller caller;

    QualityService(QualityQueries queries, CountedAreas counted, AreaScope scope, Caller caller) {
        this.queries = queries;
        this.counted = counted;
        this.scope = scope;
        this.caller = caller;
    }

    @Transactional
    List<QualityView> board(AreaCode area) {
        return counted.narrow(area).stream()
                .map(this::seen)
                .flatMap(List::stream)
                .toList();
    }

    // Who answers for an organisation counts people they may not see.
    private List<QualityView> seen(AreaCode area) {
        return scope.contains(area) ? below(area) : SystemScope.call(() -> below(area));
    }

    private List<QualityView> below(AreaCode area) {
        return area.level() == AreaLevel.GRID
                ? rows(area.parent().orElseThrow())
                        .filter(row -> row.areaCode().equals(area))
                        .toList()
                : rows(area).toList();
    }

    private Stream<QualityView> rows(AreaCode parent) {
        Board board = board(parent, caller.hasAny(CITY_OFFICER, INTEGRATION));
        return IntStream.range(0, board.rows().size())
                .mapToObj(row -> board.shown().view(board.rows(), row));
    }

    private Board board(AreaCode parent, boolean countsOnly) {
        AreaLevel level = parent.level().below().orElseThrow();
        List<QualityCounts> rows = queries.count(parent, level);
        if (!countsOnly || !AreaLevel.TOWNSHIP.isAbove(level)) {
            return new Board(rows, Shown.all(rows));
        }
        Shown shown = Shown.withoutSmallCells(rows);
        if (!AreaLevel.TOWNSHIP.isAbove(parent.level())) {
            return new Board(rows, shown);
        }
        Board above = board(parent.parent().orElseThrow(), countsOnly);
        above.indexOf(parent).ifPresent(row -> shown.within(above.shown(), row));
        return new Board(rows, shown);
    }

    /** The areas of one parent, and what of them is shown. */
    private record Board(List<QualityCounts> rows, Shown shown) {

        private OptionalInt indexOf(AreaCode area) {
            return IntStream.range(0, rows.size())
                    .filter(row -> rows.get(row).areaCode().equals(area))
                    .findFirst();
        }
    }
}
