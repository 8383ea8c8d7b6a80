package org.gulou.grid.household;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedTable;
import org.gulou.grid.rotation.SealedTable.Cell;

/** The addresses of households, for the rotation of keys. */
@Dependent
class SealedHouseholds {

    @Produces
    @Singleton
    SealedTable households() {
        return SealedTable.of("household", Cell.of("address", PersonalField.ADDRESS));
    }
}
