package org.gulou.notification.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The shifts that are to be on the roster within the time asked for, in the place of those that begin there now. */
public record WriteRoster(@NotNull @Size(max = 1000) List<@NotNull @Valid ShiftLine> shifts) {}
