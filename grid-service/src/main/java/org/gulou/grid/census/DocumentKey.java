package org.gulou.grid.census;

import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;

/** Who in which county, by their document; a county knows each document once. */
record DocumentKey(String county, IdentityDocument document) {

    static final String KIND = "D/";

    /** As the import engine keeps it, which never stores it in clear. */
    String text() {
        return KIND + county + "/" + document.type().code() + "/" + document.number();
    }

    static DocumentKey of(String text) {
        String[] parts = text.split("/", 4);
        return new DocumentKey(parts[1], new IdentityDocument(DocumentType.of(parts[2]), parts[3]));
    }

    @Override
    public String toString() {
        return "DocumentKey[" + county + ", ***]";
    }
}
