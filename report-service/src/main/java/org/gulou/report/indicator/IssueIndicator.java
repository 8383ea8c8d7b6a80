package org.gulou.report.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** A new indicator; {@code minimum} is the least figure accepted, none if left out; the aggregate is SUM if left out. */
public record IssueIndicator(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9]{1,15}") String code,
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9_]{0,63}") String key,
        @NotBlank @Size(max = 200) String nameZh,
        @Size(max = 200) String nameEn,
        @Size(max = 16) String unit,
        @NotNull IndicatorKind kind,
        @Size(max = 200) String aggregate,

        @DecimalMin("-999999999999999") @DecimalMax("999999999999999") @Digits(integer = 15, fraction = 6)
        BigDecimal minimum,

        @Size(max = 50) @Valid List<@NotNull IndicatorRule> rules,
        @Size(max = 200) String derivedFrom) {

    /** Completes what was left out. */
    public IssueIndicator {
        aggregate = aggregate == null ? Aggregate.SUM.toString() : aggregate;
        // As read: a null in it is a fault to be named, not one to fail on here.
        rules = rules == null ? List.of() : rules;
    }
}
