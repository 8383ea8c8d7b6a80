package org.gulou.grid.arrival;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.riskarea.RiskLevel;
import org.gulou.grid.riskarea.RiskMatch;

/** An arrival as read, opened; without details and outcome once they have been purged. Who is not seen by the caller is not told of. */
record ArrivalRow(
        UUID id,
        AreaCode areaCode,
        ArrivalSource source,
        ArrivalState state,
        Details details,
        String outcome,
        UUID residentId,
        boolean isResidentSeen,
        UUID earlierId,
        boolean isEarlierSeen,
        RiskLevel riskLevel,
        List<RiskMatch> risks,
        LocalDate arrivedOn,
        Instant receivedAt,
        Instant dueAt,
        Instant assignedAt,
        Instant endedAt,
        long version) {

    /** Whether it took longer than it may, or does so at that moment. */
    boolean isOverdue(Instant now) {
        return (endedAt == null ? now : endedAt).isAfter(dueAt);
    }

    @Override
    public String toString() {
        return "ArrivalRow[" + id + "]";
    }
}
