package org.gulou.inspection.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an escalation is about. */
public record EscalationSubject(
        @NotNull Type type, @NotBlank @Size(max = 64) String id) {

    /** The kinds of thing that can be overdue or go wrong. */
    public enum Type {
        RECTIFICATION,
        OBLIGATION,
        DIRECTIVE_ITEM,
        TARGET,
        INCIDENT
    }
}
