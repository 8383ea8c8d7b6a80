package org.gulou.report.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gulou.chassis.area.AreaCode;

/**
 * How an area and all below it has met what it owed: onTime + late + missing + pending + excused = expected. {@code unexpected} reports,
 * of units that owed none, are counted apart. Completeness is (onTime + late) / (expected - excused), timeliness onTime / (expected -
 * excused), to four decimals and never capped; null when nothing was left to owe.
 */
public record CompletenessRow(
        AreaCode areaCode,
        long expected,
        long onTime,
        long late,
        long missing,
        long pending,
        long excused,
        long unexpected,
        @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal completeness,
        @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal timeliness) {

    private static final int DECIMALS = 4;

    /** The row of these counts. */
    static CompletenessRow of(AreaCode area, Counts counts) {
        long owed = counts.expected() - counts.excused();
        return new CompletenessRow(
                area,
                counts.expected(),
                counts.onTime(),
                counts.late(),
                counts.missing(),
                counts.pending(),
                counts.excused(),
                counts.unexpected(),
                share(counts.onTime() + counts.late(), owed),
                share(counts.onTime(), owed));
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    /** What was counted for one row. */
    record Counts(long onTime, long late, long missing, long pending, long excused, long unexpected) {

        long expected() {
            return onTime + late + missing + pending + excused;
        }
    }
}
