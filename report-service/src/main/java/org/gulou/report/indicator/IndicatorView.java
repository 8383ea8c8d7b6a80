package org.gulou.report.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/** An indicator as clients see it. */
public record IndicatorView(
        String code,
        String key,
        String nameZh,
        String nameEn,
        String unit,
        IndicatorKind kind,
        String aggregate,
        BigDecimal minimum,
        List<IndicatorRule> rules,
        String derivedFrom,
        long version)
        implements Tagged {

    static IndicatorView from(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.key(),
                indicator.nameZh(),
                indicator.nameEn(),
                indicator.unit(),
                indicator.kind(),
                indicator.aggregate(),
                indicator.minimum(),
                indicator.rules(),
                indicator.derivedFrom(),
                indicator.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
