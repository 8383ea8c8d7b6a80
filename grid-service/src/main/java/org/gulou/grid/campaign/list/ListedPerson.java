package org.gulou.grid.campaign.list;

import java.util.UUID;
import org.gulou.grid.identity.IdentityDocument;

/** Somebody of a list on their way into the database. */
record ListedPerson(UUID id, UUID residentId, IdentityDocument document, KnownPerson.Listing listing) {

    @Override
    public String toString() {
        return "ListedPerson[" + id + "]";
    }
}
