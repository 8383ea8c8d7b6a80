package org.gulou.grid.campaign.list;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.identity.IdentityDocument;

/** Somebody of a list on their way into the database; {@code leaves} is where they were dispatched to before, null where that stays. */
record ListedPerson(UUID id, UUID residentId, IdentityDocument document, KnownPerson.Listing listing, AreaCode leaves) {

    @Override
    public String toString() {
        return "ListedPerson[" + id + "]";
    }
}
