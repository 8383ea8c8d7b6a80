package org.gulou.grid.campaign.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.Outcome;

/**
 * Somebody due in a round, by their masked name: a resident, a household by whom to ask there, or somebody of a list the register does not
 * know. A resident whose entry the caller does not see goes by the name a list has for them, or by none where no list names them. An
 * outcome of null is pending; {@code earliestAt} is when a later dose may be given. A later dose nobody has recorded is EXEMPT as of the
 * moment one before it is.
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
