package org.gulou.grid.area;

import java.time.LocalDate;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.event.DomainEvent;

/** A place is new or changed: its full state, with every name it bore, so that a reader can start from nothing. */
public record AreaChanged(
        AreaCode code,
        String name,
        AreaLevel level,
        AreaCode parentCode,
        LocalDate validFrom,
        LocalDate validTo,
        AreaCode successorCode,
        List<NamedPeriod> history,
        long version)
        implements DomainEvent {

    static final String AGGREGATE = "area";

    @Override
    public String aggregateType() {
        return AGGREGATE;
    }

    @Override
    public String aggregateId() {
        return code.value();
    }
}
