package org.gulou.grid.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.area.GridHouseholds;
import org.gulou.grid.sql.SqlReader;

/** Tells which households a grid has. */
@ApplicationScoped
class HouseholdsOfGrids implements GridHouseholds {

    private static final String IN_GRID = "SELECT id FROM household WHERE grid_code = ?";

    private final SqlReader reader;
    private final Households households;

    HouseholdsOfGrids(SqlReader reader, Households households) {
        this.reader = reader;
        this.households = households;
    }

    @Override
    public Set<UUID> in(AreaCode grid) {
        households.flush();
        return Set.copyOf(reader.list(row -> row.getObject("id", UUID.class), IN_GRID, List.of(grid)));
    }
}
