package org.gulou.grid.area;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** That a household, with all its people, is of another grid by the split of its own; of no meaning once it has left that grid. */
public record Rehoused(UUID household, AreaCode from, AreaCode to) {}
