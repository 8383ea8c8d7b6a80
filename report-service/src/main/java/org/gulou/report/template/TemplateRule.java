package org.gulou.report.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gulou.report.indicator.IndicatorRule;
import org.gulou.report.indicator.Severity;

/** A rule of the template beside those of its indicators; {@code code} is what a remark about it goes by. */
public record TemplateRule(
        @NotBlank @Size(max = 16) String code,
        @NotBlank @Size(max = 500) String expr,
        @NotNull Severity severity,
        @Size(max = 200) String messageZh) {

    IndicatorRule text() {
        return new IndicatorRule(expr, severity, messageZh);
    }
}
