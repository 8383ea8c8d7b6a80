package org.gulou.grid.duplicate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedTable;
import org.gulou.grid.rotation.SealedTable.Cell;

/** Why residents are in the groups a merge took over, for the rotation of keys. */
@Dependent
class SealedTakenGroups {

    @Produces
    @Singleton
    SealedTable takenGroups() {
        return SealedTable.of(
                "resident_merge_group",
                Cell.of("sealed_reason", PersonalField.NOTE).onceInClear("reason"));
    }
}
