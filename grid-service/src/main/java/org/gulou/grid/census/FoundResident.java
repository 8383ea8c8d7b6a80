package org.gulou.grid.census;

import java.util.UUID;

/** A resident of the register, with the document that is their own. */
record FoundResident(UUID id, DocumentKey papers, KnownResident known) {}
