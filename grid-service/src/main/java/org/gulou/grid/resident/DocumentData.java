package org.gulou.grid.resident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;

/** An identity document on the wire; in answers the number is masked. */
public record DocumentData(
        @NotNull DocumentType type,
        @NotBlank @Size(max = 40) String number) {

    IdentityDocument document() {
        return IdentityDocument.of(type, number);
    }

    boolean hasBoth() {
        return type != null && number != null && !number.isBlank();
    }

    @Override
    public String toString() {
        return "DocumentData[***]";
    }
}
