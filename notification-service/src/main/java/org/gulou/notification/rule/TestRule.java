package org.gulou.notification.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;

/** The payload of an event to try a rule with. */
public record TestRule(@NotNull JsonNode event) {}
