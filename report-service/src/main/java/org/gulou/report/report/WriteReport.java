package org.gulou.report.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.gulou.report.indicator.Figure;

/**
 * The figures of a report, in place of those there were: a number, null (missing) or "NA" (does not apply); texts and dates in ad-hoc
 * tables alone. Remarks go by the indicator whose rule they are about, explanations by the indicator that differs from what is known.
 */
public record WriteReport(
        @NotNull @Size(max = 500) Map<String, Figure> values,
        @Size(max = 500) Map<String, @Size(max = 500) String> remarks,
        @Size(max = 500) Map<String, @Size(max = 500) String> explanations) {

    Entries entries() {
        return new Entries(values, remarks, explanations);
    }
}
