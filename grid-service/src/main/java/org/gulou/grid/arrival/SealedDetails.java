package org.gulou.grid.arrival;

import org.gulou.grid.resident.SealedPerson;

/** The same as stored: ciphertexts and blind indexes. */
record SealedDetails(SealedPerson person, byte[] address, byte[] travel, byte[] remark) {

    @Override
    public String toString() {
        return "SealedDetails[***]";
    }
}
