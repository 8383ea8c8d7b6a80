package org.gulou.grid.campaign.target;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.web.BatchResult;

/** Those who came later and are to be taken on, by name. */
public record TakeOn(
        @NotEmpty @Size(max = BatchResult.MAX_ITEMS) List<@NotNull Item> items) {

    /** One of them, by one of the two ids. */
    public record Item(UUID residentId, UUID householdId) {}
}
