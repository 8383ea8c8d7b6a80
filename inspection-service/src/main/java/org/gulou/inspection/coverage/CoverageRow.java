package org.gulou.inspection.coverage;

import org.gulou.chassis.area.AreaCode;

/**
 * One place in a period. {@code sites} are those not closed, now; {@code due} what was owed by others in the period, {@code overdue}
 * what of it is past and not handed in; {@code inspected} sites looked at by others in the period, {@code neverInspected} never;
 * {@code selfOwed} and {@code selfDone} the site's own; findings open and overdue are as of now, {@code closedOnTime} and
 * {@code missedBySelf} (the site itself had last said YES) of the period.
 */
public record CoverageRow(
        AreaCode areaCode,
        long sites,
        long due,
        long inspected,
        long overdue,
        long neverInspected,
        long selfOwed,
        long selfDone,
        long openFindings,
        long overdueFindings,
        long closedOnTime,
        long missedBySelf) {

    static CoverageRow empty(AreaCode area) {
        return new CoverageRow(area, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
