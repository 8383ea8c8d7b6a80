package org.gulou.grid.monitoring;

import java.time.Instant;
import java.time.LocalDate;

/** The time in which one check is owed: from {@code opensAt}, and before {@code closesAt}. */
record Window(LocalDate day, Instant opensAt, Instant closesAt) {}
