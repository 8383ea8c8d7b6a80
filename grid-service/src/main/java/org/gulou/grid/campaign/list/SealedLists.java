package org.gulou.grid.campaign.list;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.rotation.SealedTable;
import org.gulou.grid.rotation.SealedTable.Cell;

/** The people of lists, for the rotation of keys. */
@Dependent
class SealedLists {

    private final PersonSealer sealer;

    SealedLists(PersonSealer sealer) {
        this.sealer = sealer;
    }

    @Produces
    @Singleton
    SealedTable lists() {
        return SealedTable.of(
                        "campaign_listed",
                        Cell.of("document", PersonalField.DOCUMENT),
                        Cell.of("name", PersonalField.NAME),
                        Cell.of("phone", PersonalField.PHONE),
                        Cell.of("reason", PersonalField.NOTE))
                .withClear("document_type")
                .indexed(
                        "document_index",
                        row -> sealer.documentIndex(row.clear("document_type", String.class), row.text("document")));
    }
}
