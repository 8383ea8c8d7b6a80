package org.gulou.report.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One column of an ad-hoc table. */
public record AdhocColumn(
        @NotBlank @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]{0,31}")
        String code,

        @NotBlank @Size(max = 100) String name,
        @NotNull ColumnType type,
        boolean required) {}
