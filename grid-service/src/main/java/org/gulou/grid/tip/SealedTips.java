package org.gulou.grid.tip;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedTable;
import org.gulou.grid.rotation.SealedTable.Cell;

/** The tips, for the rotation of keys. */
@Dependent
class SealedTips {

    @Produces
    @Singleton
    SealedTable tips() {
        return SealedTable.of(
                "tip",
                Cell.of("content", PersonalField.NOTE),
                Cell.of("contact", PersonalField.PHONE),
                Cell.of("finding", PersonalField.OUTCOME));
    }
}
