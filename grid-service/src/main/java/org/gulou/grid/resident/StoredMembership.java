package org.gulou.grid.resident;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/** A membership as its row has it: the reason sealed, or in clear as an earlier release wrote it. */
record StoredMembership(KeyGroup group, LocalDate from, LocalDate until, UUID id, String sealed, String before) {

    Membership opened(ReasonSealer reasons) {
        byte[] ciphertext = sealed == null ? null : HexFormat.of().parseHex(sealed);
        return new Membership(group, from, until, reasons.open(id, ciphertext, before));
    }

    @Override
    public String toString() {
        return "StoredMembership[" + id + "]";
    }
}
