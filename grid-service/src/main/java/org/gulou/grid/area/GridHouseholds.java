package org.gulou.grid.area;

import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** Which households a grid has; told by whoever keeps them. */
public interface GridHouseholds {

    /** All of them, in no order; with every row in sight. */
    Set<UUID> in(AreaCode grid);
}
