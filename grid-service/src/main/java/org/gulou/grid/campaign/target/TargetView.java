package org.gulou.grid.campaign.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.Outcome;

/**
 * Somebody due in a round, by their masked name: a resident, a household by its head, or somebody of a list the register does not know.
 * An outcome of null is pending; {@code earliestAt} is when a later dose may be given.
 */
public record TargetView(
        UUID id,
        UUID residentId,
        UUID householdId,
        String name,
        AreaCode areaCode,
        List<UUID> siteIds,
        int roundNo,
        Integer dose,
        @JsonInclude(JsonInclude.Include.ALWAYS) Outcome outcome,
        Instant at,
        Instant dueAt,
        Instant earliestAt,
        boolean overdue) {

    @Override
    public String toString() {
        return "TargetView[" + id + "]";
    }
}
