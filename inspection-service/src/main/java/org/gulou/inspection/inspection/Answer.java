package org.gulou.inspection.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The answer to one item: YES, NO or NA, or for what is counted a count. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        @NotNull @Size(max = 16) String itemCode,
        Choice answer,
        @PositiveOrZero @Max(1_000_000) Long count,
        @Size(max = 1000) String note,
        @Size(max = 20) List<@NotNull UUID> attachmentIds) {

    /** What can be said of an item that is not counted. */
    public enum Choice {
        YES,
        NO,
        NA
    }
}
