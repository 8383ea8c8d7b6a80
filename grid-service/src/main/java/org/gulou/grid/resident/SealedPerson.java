package org.gulou.grid.resident;

/** The same person as stored: ciphertexts, and the blind indexes by which they are found. */
public record SealedPerson(
        byte[] name,
        String documentType,
        byte[] document,
        byte[] documentIndex,
        byte[] phone,
        byte[] phoneIndex,
        byte[] nameIndex,
        byte[] soundIndex) {

    @Override
    public String toString() {
        return "SealedPerson[***]";
    }
}
