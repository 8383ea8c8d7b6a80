package org.gulou.report.collection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.gulou.report.template.AdhocColumn;

/** A table to be filled once: its columns, the units it is asked of by code, and the deadline. */
public record OpenCollection(
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid AdhocColumn> columns,
        @NotEmpty @Size(max = 1000) List<@NotBlank @Size(max = 64) String> units,
        @NotNull Instant dueAt) {}
