package org.gulou.report.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.report.indicator.Check;
import org.gulou.report.indicator.Figure;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/**
 * A version of a report as clients see it, {@code version} being its number. A null among the values is a ratio whose divisor is zero;
 * {@code derived} and {@code differences} are there only where the system has counted something of its own.
 */
public record ReportView(
        String templateCode,
        int templateVersion,
        UnitKind unitKind,
        String unitCode,
        AreaCode areaCode,
        Period period,
        int version,

        @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
        Map<String, Figure> values,

        Map<String, String> remarks,
        Map<String, String> explanations,
        ReportState state,
        List<Check> checks,
        Map<String, BigDecimal> derived,
        List<Difference> differences,
        Map<String, BigDecimal> previous,
        String correctionReason,
        String returnReason,
        String draftedBy,
        String signedBy,
        Instant signedAt,
        Instant submittedAt,
        Instant returnedAt,
        String acceptedBy,
        Instant acceptedAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long rowVersion)
        implements Tagged {

    @Override
    public ETag etag() {
        return ETag.of(rowVersion);
    }
}
