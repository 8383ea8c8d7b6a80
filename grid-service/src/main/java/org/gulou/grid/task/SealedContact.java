package org.gulou.grid.task;

import java.util.UUID;

/**
 * Whom to see, as stored: the ciphertexts of a name and a phone, and the id of the row they are bound to. Opened for the rows of the
 * page alone, masked or, on a worklist, in clear. Either may be null. Under {@code resident} the trail finds that this resident was seen,
 * be their entry in the register out of sight; null where they have none.
 */
public record SealedContact(UUID owner, UUID resident, byte[] name, byte[] phone) {

    /** Of a row that is the person's own. */
    public SealedContact(UUID owner, byte[] name, byte[] phone) {
        this(owner, null, name, phone);
    }

    @Override
    public String toString() {
        return "SealedContact[***]";
    }
}
