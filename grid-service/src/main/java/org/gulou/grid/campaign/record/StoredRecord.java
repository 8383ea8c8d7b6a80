package org.gulou.grid.campaign.record;

import java.util.UUID;

/** A fact on its way into the history, and whether it was the one in force when it came. */
record StoredRecord(UUID id, TargetState target, Fact fact, boolean hasPrevailed) {}
