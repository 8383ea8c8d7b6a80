package org.gulou.report.collection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.report.period.Period;

/** A table has been asked of these units. */
public record CollectionOpened(
        UUID id, String templateCode, Period period, List<String> unitCodes, AreaCode areaCode, Instant dueAt)
        implements DomainEvent {

    static CollectionOpened of(AdhocCollection c) {
        return new CollectionOpened(c.id(), c.period().value(), c.period(), c.unitCodes(), c.areaCode(), c.dueAt());
    }

    @Override
    public String aggregateType() {
        return "collection";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
