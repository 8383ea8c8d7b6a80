package org.gulou.chassis.idempotency;

/**
 * How the bodies of stored answers are kept. As they are, unless a service offers a bean of this type: one that guards personal data
 * seals them, so that the table shows nobody what the answers do.
 */
public interface AnswerSeal {

    /** The body as it is to be stored in that place, which is worthless in another. */
    byte[] seal(byte[] body, String place);

    /** The body that was stored in that place, also under a key that is no longer written with. */
    byte[] open(byte[] sealed, String place);
}
