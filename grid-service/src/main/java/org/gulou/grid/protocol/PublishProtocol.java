package org.gulou.grid.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * An edition to be published for a kind of person, {@code CLOSE_CONTACT} for one; no steps at all mean that this kind is not monitored
 * by it.
 */
public record PublishProtocol(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 32) String edition,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,31}") String appliesTo,
        @NotNull LocalDate effectiveFrom,
        @NotNull @Size(max = 10) List<@NotNull @Valid ProtocolStep> steps,
        @Size(max = 200) String source) {}
