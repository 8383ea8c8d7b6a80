package org.gulou.grid.campaign.record;

import java.util.UUID;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;

/** Whose results in which campaign. */
record ResultKey(UUID campaign, IdentityDocument document) {

    private static final String SEPARATOR = "/";

    static ResultKey of(String text) {
        String[] parts = text.split(SEPARATOR, 3);
        return new ResultKey(UUID.fromString(parts[0]), new IdentityDocument(DocumentType.of(parts[1]), parts[2]));
    }

    String text() {
        return campaign + SEPARATOR + document.type().code() + SEPARATOR + document.number();
    }

    @Override
    public String toString() {
        return "ResultKey[***]";
    }
}
