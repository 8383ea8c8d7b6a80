package org.gulou.report.template;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.report.period.PeriodType;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitKind;

/** A template as clients see it; {@code version} is its edition. Only ad-hoc ones have columns, and only they have no window. */
public record TemplateView(
        UUID id,
        String code,
        String name,
        int version,
        TemplateState state,
        UnitKind unitKind,
        List<AreaLevel> levels,
        List<String> codes,
        PeriodType periodType,
        Window window,
        Map<String, DueTime> due,
        List<TemplateIndicator> indicators,
        List<AdhocColumn> columns,
        List<TemplateRule> rules,
        List<String> flashWhen,
        boolean zeroDeclaration,
        Instant createdAt,
        Instant publishedAt,
        @JsonIgnore long rowVersion)
        implements Tagged {

    static TemplateView from(Template template) {
        return new TemplateView(
                template.id(),
                template.code(),
                template.name(),
                template.edition(),
                template.state(),
                template.owing().unitKind(),
                template.owing().levels(),
                template.owing().codes(),
                template.periodType(),
                template.window(),
                template.due(),
                template.indicators(),
                template.columns(),
                template.rules(),
                template.flashWhen(),
                template.zeroDeclaration(),
                template.createdAt(),
                template.publishedAt(),
                template.version());
    }

    /** When it is due for this unit, by its level or its kind; nothing where the template sets no time. */
    public Optional<DueTime> dueOf(Unit unit) {
        String key = unit.level().map(AreaLevel::name).orElse(unit.kind().name());
        return Optional.ofNullable(due.get(key));
    }

    @Override
    public ETag etag() {
        return ETag.of(rowVersion);
    }
}
