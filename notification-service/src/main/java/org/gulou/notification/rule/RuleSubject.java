package org.gulou.notification.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What its notifications are about, both with placeholders: {@code RECTIFICATION} and {@code {id}}. */
public record RuleSubject(
        @NotBlank @Size(max = 100) String type,
        @NotBlank @Size(max = 200) String id) {}
