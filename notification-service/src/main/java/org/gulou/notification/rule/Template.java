package org.gulou.notification.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A title and a body with placeholders such as {@code {areaName}}. */
public record Template(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String body) {}
