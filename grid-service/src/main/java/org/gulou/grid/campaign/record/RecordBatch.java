package org.gulou.grid.campaign.record;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.gulou.chassis.web.BatchResult;

/** Records to be taken together; the good ones stand. Each is checked by itself. */
public record RecordBatch(
        @NotEmpty @Size(max = BatchResult.MAX_ITEMS) List<@NotNull RecordItem> items) {}
