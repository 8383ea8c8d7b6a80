package org.gulou.chassis.imports;

/** Keeps what people have sent from whoever reads the disk or a backup. */
public interface ImportCipher {

    /** Encrypts and authenticates; the text can be opened in the same context only, so that no piece can be put in another's place. */
    byte[] seal(byte[] plain, String context);

    /** Decrypts what {@link #seal} made in this context; FILE_LOST when no key known here fits, or a bit has changed. */
    byte[] open(byte[] sealed, String context);

    /** A keyed hash of 32 bytes: equal for equal bytes, and no help in guessing them. */
    byte[] fingerprint(byte[] bytes);
}
