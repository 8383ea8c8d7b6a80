package org.gulou.grid.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/**
 * One area of the board: its residents who are PRESENT or AWAY, and of their records the number and share (0 to 1, four decimals) that
 * are complete (birth date, sex, phone and address known), valid (a document that can be checked, in a household of the same grid, which
 * exists) and verified (seen of late). A share is null where there is nobody; a count is null where it is hidden for being small, and its
 * share with it.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QualityView(
        AreaCode areaCode,
        String areaName,
        AreaLevel level,
        Long residents,
        Long complete,
        Long valid,
        Long verified,
        BigDecimal completeShare,
        BigDecimal validShare,
        BigDecimal verifiedShare) {

    private static final int DECIMALS = 4;

    static QualityView of(QualityCounts counts, Long residents, Long complete, Long valid, Long verified) {
        return new QualityView(
                counts.areaCode(),
                counts.areaName(),
                counts.areaCode().level(),
                residents,
                complete,
                valid,
                verified,
                share(complete, residents),
                share(valid, residents),
                share(verified, residents));
    }

    private static BigDecimal share(Long part, Long whole) {
        return part == null || whole == null || whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
