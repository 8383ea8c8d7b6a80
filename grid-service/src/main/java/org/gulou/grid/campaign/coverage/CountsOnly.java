package org.gulou.grid.campaign.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.disclosure.SmallCells;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/**
 * Coverage for those above the county, who see counts and no people: below township level small cells are hidden, judged among all
 * places of the same one above, whatever part of them was asked for. Departments, sites and single doses overlap and sum up to one another:
 * below township level they are hidden whole.
 */
@ApplicationScoped
class CountsOnly {

    private static final String BOARD = "SELECT area_code, " + Counters.COUNTS + " FROM campaign_coverage"
            + " WHERE campaign_id = ? AND round_no = ? AND dimension = 'A' AND level = ? AND area_code >= ? AND area_code < ?"
            + " AND code = '' AND dose = 0 ORDER BY area_code";

    // Which village has changed, beside a sum that has, is the count of the village.
    private static final String CHANGED_NEARBY = """
            (c.level <= 9 AND c.updated_at >= ? OR c.level > 9 AND (left(c.area_code, 9), c.code) IN (
               SELECT left(n.area_code, 9), n.code FROM campaign_coverage n
                WHERE n.campaign_id = ? AND n.round_no = ? AND n.dimension = ? AND n.level >= 9 AND n.dose = ?
                  AND n.updated_at >= ?))""";

    private final SqlReader reader;
    private final Caller caller;

    CountsOnly(SqlReader reader, Caller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    /**
     * The condition that a counter {@code c} has changed since; for who sees small cells hidden, below township level, that one of its
     * township has.
     */
    Where changedSince(Instant since, CampaignView campaign, CoverageFilter filter, Where where) {
        return applies()
                ? where.and(
                        CHANGED_NEARBY,
                        since,
                        campaign.id(),
                        campaign.roundListed(filter.round()),
                        filter.by().dimension(),
                        campaign.doseListed(filter.dose()),
                        since)
                : where.and("c.updated_at >= ?", since);
    }

    /** The rows as this caller may see them. */
    List<CoverageRow> shown(CampaignView campaign, CoverageFilter filter, List<CoverageRow> rows) {
        if (!applies()) {
            return rows;
        }
        if (filter.by() != CoverageBy.AREA || filter.dose() != null) {
            return rows.stream()
                    .map(row -> isSmall(row.areaCode()) ? row.showing(CellCounts.HIDDEN) : row)
                    .toList();
        }
        Map<AreaCode, CellCounts> shown = new HashMap<>();
        rows.stream()
                .map(CoverageRow::areaCode)
                .filter(CountsOnly::isSmall)
                .map(area -> area.at(AreaLevel.TOWNSHIP))
                .distinct()
                .forEach(township -> judge(campaign, filter, township, shown));
        return rows.stream()
                .map(row -> shown.containsKey(row.areaCode()) ? row.showing(shown.get(row.areaCode())) : row)
                .toList();
    }

    private boolean applies() {
        return caller.hasAny(Roles.CITY_OFFICER, Roles.INTEGRATION);
    }

    private void judge(
            CampaignView campaign, CoverageFilter filter, AreaCode township, Map<AreaCode, CellCounts> shown) {
        Map<AreaCode, CellCounts> villages = judged(board(campaign, filter, township, AreaLevel.VILLAGE));
        shown.putAll(villages);
        Map<AreaCode, Map<AreaCode, CellCounts>> byVillage =
                board(campaign, filter, township, AreaLevel.GRID).entrySet().stream()
                        .collect(Collectors.groupingBy(
                                grid -> grid.getKey().at(AreaLevel.VILLAGE),
                                Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
        byVillage.forEach((village, grids) -> judged(grids)
                .forEach((grid, counts) ->
                        shown.put(grid, counts.hiddenWith(villages.getOrDefault(village, CellCounts.HIDDEN)))));
    }

    private static Map<AreaCode, CellCounts> judged(Map<AreaCode, CellCounts> board) {
        List<Map.Entry<AreaCode, CellCounts>> rows = new ArrayList<>(board.entrySet());
        Map<AreaCode, CellCounts> judged = new TreeMap<>();
        if (!rows.isEmpty()) {
            SmallCells cells = SmallCells.of(
                    rows.stream().map(row -> row.getValue().kinds()).toList());
            for (int i = 0; i < rows.size(); i++) {
                judged.put(rows.get(i).getKey(), rows.get(i).getValue().shownBy(cells, i));
            }
        }
        return judged;
    }

    private Map<AreaCode, CellCounts> board(
            CampaignView campaign, CoverageFilter filter, AreaCode township, AreaLevel level) {
        Map<AreaCode, CellCounts> board = new TreeMap<>();
        reader.list(
                        row -> Map.entry(Columns.area(row, "area_code"), CellCounts.of(Counters.tally(row))),
                        BOARD,
                        List.of(
                                campaign.id(),
                                campaign.roundOr(filter.round()),
                                level.digits(),
                                township.lowerBound(),
                                township.upperBound()))
                .forEach(row -> board.put(row.getKey(), row.getValue()));
        return board;
    }

    private static boolean isSmall(AreaCode area) {
        return AreaLevel.TOWNSHIP.isAbove(area.level());
    }
}
