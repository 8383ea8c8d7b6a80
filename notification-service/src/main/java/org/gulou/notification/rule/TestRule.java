package org.gulou.notification.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The payload of an event to try a rule with. */
public record TestRule(
        @NotNull @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        JsonNode event) {}
