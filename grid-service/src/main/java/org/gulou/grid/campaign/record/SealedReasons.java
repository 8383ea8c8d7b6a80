package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedTable;
import org.gulou.grid.rotation.SealedTable.Cell;

/** The reasons of records, for the rotation of keys. */
@Dependent
class SealedReasons {

    @Produces
    @Singleton
    SealedTable records() {
        return SealedTable.of("campaign_record", Cell.of("reason", PersonalField.NOTE));
    }
}
