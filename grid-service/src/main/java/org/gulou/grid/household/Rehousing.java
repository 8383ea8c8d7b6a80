package org.gulou.grid.household;

import java.util.UUID;

/** That a resident is to live in that household. */
public record Rehousing(UUID resident, UUID household) {}
