package org.gulou.report.report;

import java.time.Instant;
import java.util.Map;
import org.gulou.report.indicator.Figure;
import org.gulou.report.period.Period;
import org.gulou.report.unit.Unit;

/** A version whose figures count, with the figures it counts with; {@code until} is null while it does. */
public record CountingReport(
        String templateCode,
        int templateVersion,
        Unit unit,
        Period period,
        int version,
        Map<String, Figure> values,
        Instant from,
        Instant until) {}
