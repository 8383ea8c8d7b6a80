package org.gulou.grid.monitoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedTable;
import org.gulou.grid.rotation.SealedTable.Cell;

/** What checks found, and the reasons of extensions and early releases, for the rotation of keys. */
@Dependent
class SealedMonitoring {

    @Produces
    @Singleton
    SealedTable checks() {
        return SealedTable.of("monitoring_check", Cell.of("found", PersonalField.NOTE));
    }

    @Produces
    @Singleton
    SealedTable extensions() {
        return SealedTable.of("monitoring_extension", Cell.of("reason", PersonalField.NOTE));
    }

    @Produces
    @Singleton
    SealedTable releases() {
        return SealedTable.of("monitoring", Cell.of("release_reason", PersonalField.NOTE));
    }
}
