package org.gulou.report.rollup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;

/**
 * What the direct children of an area have reported, added up as of a moment. The totals are of all of them; {@code sources} and
 * {@code missing} hold a page of the children by code.
 */
public record RollupView(
        String templateCode,
        int templateVersion,
        Period period,
        AreaCode areaCode,
        Instant asOf,
        Map<String, Total> values,
        List<Source> sources,
        List<String> missing,
        String next) {}
