package org.gulou.grid.resident;

import java.util.UUID;
import org.gulou.grid.identity.DocumentType;

/** A person in clear; seen once, audited, stored nowhere. */
public record RevealedResident(UUID id, String name, Document document, String phone, String address) {

    /** The document in clear. */
    public record Document(DocumentType type, String number) {

        @Override
        public String toString() {
            return "Document[***]";
        }
    }

    @Override
    public String toString() {
        return "RevealedResident[***]";
    }
}
