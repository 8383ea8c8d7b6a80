package org.gulou.report.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.report.period.PeriodType;
import org.gulou.report.unit.UnitKind;

/** A new template, or the next edition of one; {@code due} goes by level, or by ORGANIZATION or SITE. */
public record DraftTemplate(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9-]{1,31}") String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull UnitKind unitKind,
        @Size(max = 6) List<@NotNull AreaLevel> levels,
        @Size(max = 1000) List<@NotBlank @Size(max = 64) String> codes,
        @NotNull PeriodType periodType,
        @NotNull @Valid Window window,
        @NotNull Map<String, @NotNull @Valid DueTime> due,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid TemplateIndicator> indicators,
        @Size(max = 100) List<@NotNull @Valid TemplateRule> rules,
        @Size(max = 20) List<@NotBlank @Size(max = 500) String> flashWhen,
        boolean zeroDeclaration) {

    /** Completes what was left out. */
    public DraftTemplate {
        levels = Objects.requireNonNullElse(levels, List.of());
        codes = Objects.requireNonNullElse(codes, List.of());
        rules = Objects.requireNonNullElse(rules, List.of());
        flashWhen = Objects.requireNonNullElse(flashWhen, List.of());
    }
}
