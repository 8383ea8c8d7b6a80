package org.gulou.grid;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.grid.tip.TipAssigned;
import org.gulou.grid.tip.TipCategory;
import org.gulou.grid.tip.TipOutcome;
import org.gulou.grid.tip.TipOverdue;
import org.gulou.grid.tip.TipReceived;
import org.gulou.grid.tip.TipSettled;
import org.gulou.grid.tip.TipState;

/** The published examples of what is told of tips: one tip from its receipt on. */
final class TipExamples {

    private static final UUID ID = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e90");
    private static final AreaCode COUNTY = new AreaCode("450226");
    private static final AreaCode TOWNSHIP = new AreaCode("450226100");
    private static final TipCategory CATEGORY = TipCategory.CONCEALED_TRAVEL;
    private static final Instant DUE = Instant.parse("2026-11-26T04:00:00Z");
    private static final Instant SETTLED = Instant.parse("2026-11-26T03:00:00Z");

    private TipExamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new TipReceived(ID, COUNTY, CATEGORY, DUE, 0),
                new TipAssigned(ID, TOWNSHIP, CATEGORY, DUE, 1),
                new TipSettled(ID, TOWNSHIP, CATEGORY, TipOutcome.CONFIRMED, SETTLED, true, 2),
                new TipOverdue(ID, TOWNSHIP, CATEGORY, TipState.ASSIGNED, DUE, 2));
    }
}
