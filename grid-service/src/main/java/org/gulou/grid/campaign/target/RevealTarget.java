package org.gulou.grid.campaign.target;

import jakarta.validation.constraints.NotNull;
import org.gulou.grid.resident.Purpose;

/** A wish to see who is due in clear, with its purpose. */
public record RevealTarget(@NotNull Purpose purpose) {}
