package org.gulou.grid.campaign.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/**
 * How far an area has come, or a department or site of those who live there. Outcomes and pending sum to due; coverage is done / (due -
 * exempt - transferred), null when that is 0. A count of null is hidden from who sees no people: it is too small to be shown.
 */
public record CoverageRow(
        AreaCode areaCode,
        String areaName,
        AreaLevel level,
        String departmentCode,
        String departmentName,
        UUID siteId,
        String siteName,
        @JsonInclude(JsonInclude.Include.ALWAYS) Long due,
        @JsonInclude(JsonInclude.Include.ALWAYS) Long done,
        @JsonInclude(JsonInclude.Include.ALWAYS) Long exempt,
        @JsonInclude(JsonInclude.Include.ALWAYS) Long refused,
        @JsonInclude(JsonInclude.Include.ALWAYS) Long away,
        @JsonInclude(JsonInclude.Include.ALWAYS) Long unreachable,
        @JsonInclude(JsonInclude.Include.ALWAYS) Long notFound,
        @JsonInclude(JsonInclude.Include.ALWAYS) Long transferred,
        @JsonInclude(JsonInclude.Include.ALWAYS) Long pending,
        @JsonInclude(JsonInclude.Include.ALWAYS) Long overdue,
        @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal coverage) {

    private static final int DIGITS = 6;

    /** A row of these counts. */
    static CoverageRow of(RowName name, CellCounts counts) {
        return new CoverageRow(
                name.areaCode(),
                name.areaName(),
                name.areaCode().level(),
                name.departmentCode(),
                name.departmentName(),
                name.siteId(),
                name.siteName(),
                counts.due(),
                counts.done(),
                counts.exempt(),
                counts.refused(),
                counts.away(),
                counts.unreachable(),
                counts.notFound(),
                counts.transferred(),
                counts.pending(),
                counts.overdue(),
                coverage(counts));
    }

    /** Whose counts a row shows. */
    record RowName(
            AreaCode areaCode,
            String areaName,
            String departmentCode,
            String departmentName,
            UUID siteId,
            String siteName) {}

    /** The same row with other counts shown. */
    CoverageRow showing(CellCounts counts) {
        return of(new RowName(areaCode, areaName, departmentCode, departmentName, siteId, siteName), counts);
    }

    /** The counts of the row. */
    CellCounts counts() {
        return new CellCounts(due, pending, done, exempt, refused, away, unreachable, notFound, transferred, overdue);
    }

    private static BigDecimal coverage(CellCounts counts) {
        if (counts.due() == null || counts.done() == null || counts.exempt() == null || counts.transferred() == null) {
            return null;
        }
        long reachable = counts.due() - counts.exempt() - counts.transferred();
        return reachable == 0
                ? null
                : BigDecimal.valueOf(counts.done()).divide(BigDecimal.valueOf(reachable), DIGITS, RoundingMode.HALF_UP);
    }
}
