package org.gulou.notification.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gulou.chassis.area.AreaCode;

/** What the next shift of an area must know. */
public record WriteShiftNote(
        @NotNull AreaCode areaCode,
        @NotBlank @Size(max = 4000) String text) {}
