package org.gulou.notification.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.gulou.chassis.directory.DutyRole;

/** Whom a rule means; the role only with kind ROLE. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleRecipient(@NotNull RecipientKind kind, DutyRole role) {}
