package org.gulou.report.collection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.report.period.Period;
import org.gulou.report.template.AdhocColumn;

/** A collection as clients see it; its reports are at {@code /reports/<templateCode>/<unit>/<period>}. */
public record CollectionView(
        UUID id,
        String title,
        String templateCode,
        Period period,
        List<AdhocColumn> columns,
        List<String> units,
        AreaCode areaCode,
        Instant dueAt,
        String createdBy,
        Instant createdAt,
        long version)
        implements Tagged {

    static CollectionView from(AdhocCollection c) {
        return new CollectionView(
                c.id(),
                c.title(),
                c.period().value(),
                c.period(),
                c.columns(),
                c.unitCodes(),
                c.areaCode(),
                c.dueAt(),
                c.createdBy(),
                c.createdAt(),
                c.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
