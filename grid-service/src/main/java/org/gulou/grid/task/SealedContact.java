package org.gulou.grid.task;

import java.util.UUID;

/**
 * Whom to see, as stored: the ciphertexts of a name and a phone, and the id of the row they are bound to. Opened for the rows of the
 * page alone, masked or, on a worklist, in clear. Either may be null.
 */
public record SealedContact(UUID owner, byte[] name, byte[] phone) {

    @Override
    public String toString() {
        return "SealedContact[***]";
    }
}
