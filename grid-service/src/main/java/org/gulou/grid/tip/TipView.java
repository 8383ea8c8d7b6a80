package org.gulou.grid.tip;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/** A tip as answered, without what it says and who says it. */
public record TipView(
        UUID id,
        TipCategory category,
        TipState state,
        AreaCode areaCode,

        @Schema(description = "The place whose officers follow it up.")
        AreaCode assignedCode,

        @Schema(description = "Whether the sender can be asked back.")
        boolean hasContact,

        TipOutcome outcome,
        OffsetDateTime receivedAt,
        OffsetDateTime dueAt,
        boolean overdue,
        OffsetDateTime assignedAt,
        OffsetDateTime settledAt,
        long version)
        implements Tagged {

    static TipView from(TipRow row, BusinessClock clock) {
        return new TipView(
                row.id(),
                row.category(),
                row.state(),
                row.areaCode(),
                row.assignedCode(),
                row.hasContact(),
                row.outcome(),
                clock.toLocal(row.receivedAt()),
                clock.toLocal(row.dueAt()),
                row.isOverdue(clock.instant()),
                local(row.assignedAt(), clock),
                local(row.settledAt(), clock),
                row.version());
    }

    private static OffsetDateTime local(Instant moment, BusinessClock clock) {
        return moment == null ? null : clock.toLocal(moment);
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
