package org.gulou.grid.arrival;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.rotation.SealedTable;
import org.gulou.grid.rotation.SealedTable.Cell;

/** The arrivals, for the rotation of keys. */
@Dependent
class SealedArrivals {

    private final PersonSealer sealer;

    SealedArrivals(PersonSealer sealer) {
        this.sealer = sealer;
    }

    @Produces
    @Singleton
    SealedTable arrivals() {
        return SealedTable.of(
                        "arrival",
                        Cell.of("name", PersonalField.NAME),
                        Cell.of("document", PersonalField.DOCUMENT),
                        Cell.of("phone", PersonalField.PHONE),
                        Cell.of("address", PersonalField.ADDRESS),
                        Cell.of("travel", PersonalField.TRAVEL),
                        Cell.of("remark", PersonalField.NOTE),
                        Cell.of("outcome", PersonalField.OUTCOME))
                .withClear("document_type")
                .indexed(
                        "document_index",
                        row -> sealer.documentIndex(row.clear("document_type", String.class), row.text("document")));
    }
}
