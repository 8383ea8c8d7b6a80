package org.gulou.grid.campaign.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.identity.DocumentType;

/**
 * What the sender of a list is told of one of its people, by name: whether the register knew them, when it came to if it did not, where
 * they were dispatched to, and what became of them in the rounds that had not ended when the list named them; an outcome of null is
 * pending, and overdue past their own time.
 */
public record ListedView(
        DocumentType documentType,
        String documentNumber,
        String name,
        Presence presence,
        Instant registeredAt,
        AreaCode areaCode,
        @JsonInclude(JsonInclude.Include.ALWAYS) Outcome outcome,
        Instant at,
        Instant dueAt,
        boolean overdue) {

    /** Whether the register knew somebody when the list came. */
    public enum Presence {
        /** Registered in the county. */
        FOUND,
        /** Not in the register when the list came: taken on for the campaign by the list, and registered since where it says so. */
        ADDED
    }

    @Override
    public String toString() {
        return "ListedView[***]";
    }
}
