package org.gulou.grid.monitoring;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The edition to go on under. */
public record ConvertMonitoring(@NotNull UUID protocolId) {}
