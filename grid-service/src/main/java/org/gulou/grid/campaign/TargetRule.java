package org.gulou.grid.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gulou.grid.resident.KeyGroup;
import org.gulou.grid.resident.ResidentStatus;

/**
 * Whom a campaign is for: people in one of the groups on the day, of an age in whole years, of one of the states, and working at a site
 * of one of the categories. What is left out does not matter; without a state it is those PRESENT or AWAY, never who has moved out or
 * died.
 */
public record TargetRule(
        @Size(max = 16) List<@NotNull KeyGroup> groups,
        @Min(0) @Max(150) Integer minAge,
        @Min(0) @Max(150) Integer maxAge,
        @Size(max = 4) List<@NotNull ResidentStatus> status,
        @Size(max = 50) List<@NotNull @Size(max = 64) String> siteCategories) {

    private static final List<ResidentStatus> LIVING_HERE = List.of(ResidentStatus.PRESENT, ResidentStatus.AWAY);

    public TargetRule {
        groups = orEmpty(groups);
        status = orEmpty(status);
        siteCategories = orEmpty(siteCategories);
    }

    /** The rule that everybody living there meets. */
    public static TargetRule everybody() {
        return new TargetRule(null, null, null, null, null);
    }

    /** The states that count: those named, or those of people who live there. */
    public List<ResidentStatus> states() {
        return status.isEmpty() ? LIVING_HERE : status;
    }

    /** Whether nothing is demanded, so that a list may take the rule's place. */
    public boolean demandsNothing() {
        return groups.isEmpty() && minAge == null && maxAge == null && status.isEmpty() && siteCategories.isEmpty();
    }

    // Nulls in it are for the validator to find.
    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
