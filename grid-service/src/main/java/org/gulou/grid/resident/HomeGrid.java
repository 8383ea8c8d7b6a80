package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.household.HouseholdService;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/** The grid an entry of the register is of, merged ones too, as far as the caller sees them. */
@ApplicationScoped
public class HomeGrid {

    private static final String GRID = "SELECT grid_code FROM resident WHERE id = ?";

    private final SqlReader reader;
    private final HouseholdService households;

    HomeGrid(SqlReader reader, HouseholdService households) {
        this.reader = reader;
        this.households = households;
    }

    /**
     * Whether an entry is of a grid that exists, which then does until the transaction ends; asked before the entry is held, as a change of
     * places takes the two.
     */
    public boolean hold(UUID id) {
        Optional<AreaCode> grid = grid(id);
        boolean held = grid.filter(households::isGrid).isPresent();
        // A change may have been under way, and has taken the entry along.
        return held || (!grid(id).equals(grid) && hold(id));
    }

    private Optional<AreaCode> grid(UUID id) {
        return reader.first(row -> Columns.area(row, "grid_code"), GRID, id);
    }
}
