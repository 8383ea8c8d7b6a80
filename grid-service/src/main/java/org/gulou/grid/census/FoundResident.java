package org.gulou.grid.census;

import java.util.UUID;

/** A resident of the register. */
record FoundResident(UUID id, KnownResident known) {}
