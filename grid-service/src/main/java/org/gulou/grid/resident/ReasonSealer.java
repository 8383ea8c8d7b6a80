package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;

/** Seals why somebody is in a group, for the row that says so. */
@ApplicationScoped
public class ReasonSealer {

    private final Cipher cipher;

    ReasonSealer(Cipher cipher) {
        this.cipher = cipher;
    }

    /** The reason as stored in the row of that id, null for none. */
    public byte[] seal(UUID row, String reason) {
        return cipher.encrypt(PersonalField.NOTE, row, reason);
    }

    /** The reason the row of that id says; {@code before} is what it says in clear, where it has not been sealed yet. */
    public String open(UUID row, byte[] sealed, String before) {
        return sealed == null ? before : cipher.decrypt(PersonalField.NOTE, row, sealed);
    }
}
