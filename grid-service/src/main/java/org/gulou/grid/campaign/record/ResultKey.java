package org.gulou.grid.campaign.record;

import java.time.Instant;
import java.util.UUID;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;

/** Whose result in which campaign, as of which moment. */
record ResultKey(UUID campaign, Instant at, IdentityDocument document) {

    private static final String SEPARATOR = "/";

    static ResultKey of(String text) {
        String[] parts = text.split(SEPARATOR, 4);
        return new ResultKey(
                UUID.fromString(parts[0]),
                Instant.parse(parts[1]),
                new IdentityDocument(DocumentType.of(parts[2]), parts[3]));
    }

    String text() {
        return text(at.toString());
    }

    /** The same person in the round that moment lies in: what all their results of it go by. */
    String in(int round) {
        return text(Integer.toString(round));
    }

    private String text(String when) {
        return String.join(SEPARATOR, campaign.toString(), when, document.type().code(), document.number());
    }

    @Override
    public String toString() {
        return "ResultKey[***]";
    }
}
