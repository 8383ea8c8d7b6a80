package org.gulou.report.report;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/** What every event of a report tells: whose it is, which version, how far it has come and since when. */
interface ReportFacts extends DomainEvent {

    String templateCode();

    UnitKind unitKind();

    String unitCode();

    AreaCode areaCode();

    Period period();

    int version();

    ReportState state();

    Instant at();

    @Override
    default String aggregateType() {
        return "report";
    }

    @Override
    default String aggregateId() {
        return templateCode() + "/" + unitCode() + "/" + period().value();
    }
}
