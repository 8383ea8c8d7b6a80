package org.gulou.grid.monitoring;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** An episode to be begun under that edition, today unless said otherwise; the first day is day 1. */
public record StartMonitoring(
        @NotNull UUID residentId, @NotNull UUID protocolId, LocalDate startedOn) {}
