package org.gulou.grid.guard;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.chassis.idempotency.AnswerSeal;

/**
 * The answers kept for retries, encrypted: they show of people what the resource shows. Rows are not sealed anew when the key is changed,
 * as none outlives its day; until then an old key opens them.
 */
@ApplicationScoped
class SealedAnswers implements AnswerSeal {

    private static final String KIND = "ANSWER";

    private final Cipher cipher;

    SealedAnswers(Cipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte[] seal(byte[] body, String place) {
        return cipher.encrypt(KIND, place, body);
    }

    @Override
    public byte[] open(byte[] sealed, String place) {
        return cipher.decrypt(KIND, place, sealed);
    }
}
