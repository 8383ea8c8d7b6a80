package org.gulou.grid.resident;

import java.time.LocalDate;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.Mobile;

/** Who somebody is, in clear: for the moment between the wire and the cipher. Never prints anything. */
public record Person(String name, IdentityDocument document, Mobile phone, LocalDate birthDate) {

    @Override
    public String toString() {
        return "Person[***]";
    }
}
